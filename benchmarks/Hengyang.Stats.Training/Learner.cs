namespace Hengyang.Stats.Training;

/// <summary>
/// An averaged perceptron in whole numbers: an answer whose score is on the wrong side, or too near, moves the weights of its
/// features by one. The orders of the answers come of a fixed seed, so that the same answers give the same weights; it is learnt in
/// several of them, for what one alone gives hangs on its chance.
/// </summary>
internal static class Learner
{
    private const int Orders = 8;
    private const int Rounds = 6;
    private const int Margin = 60;

    /// <summary>The weights are written in steps of one eighth.</summary>
    private const int Steps = 8;

    internal static sbyte[] Learn(IReadOnlyList<Answer> answers)
    {
        long[] means = new long[ObservationFeatures.TableLength];
        int[] order = [.. Enumerable.Range(0, answers.Count)];
        ulong seed = 0x9E3779B97F4A7C15;
        for (int i = 0; i < Orders; i++)
            AddMeans(answers, order, ref seed, means);
        return [.. means.Select(static mean => (sbyte)Math.Clamp(mean / Orders, -127, 127))];
    }

    private static void AddMeans(IReadOnlyList<Answer> answers, int[] order, ref ulong seed, long[] means)
    {
        int[] weights = new int[means.Length];
        long[] sums = new long[means.Length];
        long[] since = new long[means.Length];
        long now = 0;
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = order.Length - 1; i > 0; i--)
            {
                int j = (int)(Next(ref seed) % (ulong)(i + 1));
                (order[i], order[j]) = (order[j], order[i]);
            }

            foreach (int index in order)
            {
                now++;
                Answer answer = answers[index];
                int step = answer.IsRight ? 1 : -1;
                if (answer.Places.Sum(place => weights[place]) * step > Margin)
                    continue;
                foreach (ushort place in answer.Places)
                {
                    sums[place] += weights[place] * (now - since[place]);
                    since[place] = now;
                    weights[place] += step;
                }
            }
        }

        for (int i = 0; i < weights.Length; i++)
            means[i] += (sums[i] + (weights[i] * (now - since[i]))) * Steps / now;
    }

    internal static int Score(sbyte[] weights, Answer answer)
    {
        int sum = 0;
        foreach (ushort place in answer.Places)
            sum += weights[place];
        return sum;
    }

    private static ulong Next(ref ulong seed)
    {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        return seed;
    }
}
