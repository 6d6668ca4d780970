namespace Hengyang.Stats;

/// <summary>
/// The weights of the scorer, and how often answers of each score were right on texts that were left out when they were learnt. The
/// program that learns them is <c>benchmarks/Hengyang.Stats.Training</c>; the same gold gives the same bytes.
/// </summary>
internal sealed class ConfidenceTable
{
    private const string Resource = "Hengyang.Stats.confidence.bin";

    /// <summary>Steps of the calibration; each has a least score (two bytes) and a share in hundredths (one byte).</summary>
    private const int StepLength = 3;

    private readonly sbyte[] _weights;
    private readonly (short Least, byte Hundredths)[] _steps;

    /// <summary>The share of each score from the least of the second step up to that of the last one.</summary>
    private readonly byte[] _shares;

    internal ConfidenceTable(ReadOnlySpan<byte> bytes)
    {
        _weights = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, sbyte>(bytes[..ObservationFeatures.TableLength]).ToArray();
        bytes = bytes[ObservationFeatures.TableLength..];
        _steps = new (short, byte)[bytes.Length / StepLength];
        for (int i = 0; i < _steps.Length; i++)
            _steps[i] = (System.Buffers.Binary.BinaryPrimitives.ReadInt16LittleEndian(bytes[(i * StepLength)..]), bytes[(i * StepLength) + 2]);
        int first = _steps[Math.Min(1, _steps.Length - 1)].Least;
        _shares = new byte[Math.Max(1, _steps[^1].Least - first + 1)];
        for (int i = 0; i < _shares.Length; i++)
            _shares[i] = ShareOf(first + i);
    }

    /// <summary>The table of the library; null where it was built without one.</summary>
    internal static ConfidenceTable? Default { get; } = Load();

    /// <summary>The sum of the weights of some places.</summary>
    internal int Score(ReadOnlySpan<ushort> places)
    {
        int sum = 0;
        foreach (ushort place in places)
            sum += _weights[place];
        return sum;
    }

    /// <summary>How many in a hundred answers of a score were right.</summary>
    internal int Hundredths(int score)
    {
        int first = _steps[Math.Min(1, _steps.Length - 1)].Least;
        return score < first ? _steps[0].Hundredths : _shares[Math.Min(score - first, _shares.Length - 1)];
    }

    private byte ShareOf(int score)
    {
        int low = 0;
        for (int i = 1; i < _steps.Length && _steps[i].Least <= score; i++)
            low = i;
        return _steps[low].Hundredths;
    }

    /// <summary>Gives an observation its confidence and reasons.</summary>
    internal void Rate(ReadOnlySpan<char> text, Observation observation)
    {
        Span<ushort> places = stackalloc ushort[ObservationFeatures.Most];
        int count = ObservationFeatures.Collect(text, observation.Range, observation.Indicator, observation.Parent, ToldBy(observation), places, out ObservationReasons reasons);
        int hundredths = Hundredths(Score(places[..count]));
        observation.Rate(hundredths, hundredths < 50 ? reasons | ObservationReasons.Unlikely : reasons);
    }

    private static int ToldBy(Observation o) =>
        (o.Value is null ? 0 : 1) | (o.Changes.Count == 0 ? 0 : 2) | (o.Rank is null ? 0 : 4) | (o.Value is { Unit.IsNone: false } ? 8 : 0) | (o.Parent is null ? 0 : 16);

    private static ConfidenceTable? Load()
    {
        using Stream? stream = typeof(ConfidenceTable).Assembly.GetManifestResourceStream(Resource);
        if (stream is null || stream.Length < ObservationFeatures.TableLength + StepLength)
            return null;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new ConfidenceTable(bytes);
    }
}
