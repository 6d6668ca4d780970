namespace Hengyang.Stats;

/// <summary>What a row means: makes its answer of what was matched, or says that it is none after all.</summary>
internal delegate bool FormMeaning<TResult>(in FormMatch match, ref TResult result);

/// <summary>A condition that the symbols of a pattern cannot say; rows ask for it by name.</summary>
internal delegate bool FormGuard(in FormMatch match);

/// <summary>A text of a row's examples and the answer, both in one line: <c>1H25 → 2025-H1</c>.</summary>
/// <param name="Text">The text.</param>
/// <param name="Answer">What it is read as; <c>-</c> for nothing.</param>
/// <param name="Reference">The reference date that the answer needs; null for none.</param>
internal readonly record struct FormExample(string Text, string Answer, string? Reference)
{
    internal static FormExample Parse(string line)
    {
        string[] sides = line.Split(" → ");
        if (sides.Length != 2)
            throw new ArgumentException($"An example is 'text → answer': {line}", nameof(line));
        string[] given = sides[0].Split(" @ ");
        return new FormExample(given[0], sides[1], given.Length == 2 ? given[1] : null);
    }
}

/// <summary>What tests, docs and explanations need to know of a row, whatever it makes.</summary>
internal interface IFormRow
{
    internal string Name { get; }

    internal string Pattern { get; }

    internal string NotAfter { get; }

    internal string NotBefore { get; }

    internal string Guards { get; }

    internal FormExample[] Examples { get; }
}

/// <summary>
/// One form of the language: a pattern over tokens and characters, what must not stand around it, what it means, and examples.
/// All rows of a <see cref="FormTable{TResult}"/> are compiled into one table of states; see <see cref="FormPattern"/> for the
/// notation.
/// </summary>
/// <typeparam name="TResult">What the rows of a table make.</typeparam>
internal sealed record Form<TResult> : IFormRow
{
    /// <param name="name">What explains a reading: two or three words, unique in its table.</param>
    /// <param name="pattern">The pattern; see <see cref="FormPattern"/>.</param>
    /// <param name="meaning">Makes the answer.</param>
    /// <param name="examples">Lines <c>text → answer</c>, or <c>text @ 2026-03-20 → answer</c> where a reference date is needed.</param>
    internal Form(string name, string pattern, FormMeaning<TResult> meaning, params string[] examples)
    {
        Name = name;
        Pattern = pattern;
        Meaning = meaning;
        Examples = Array.ConvertAll(examples, FormExample.Parse);
    }

    public string Name { get; }

    public string Pattern { get; }

    internal FormMeaning<TResult> Meaning { get; }

    public FormExample[] Examples { get; }

    /// <summary>Characters that may not stand straight before the form: it is part of another word then.</summary>
    public string NotAfter { get; init; } = "";

    /// <summary>Characters that may not stand straight behind the form.</summary>
    public string NotBefore { get; init; } = "";

    /// <summary>Conditions by their names in the table, separated by spaces.</summary>
    public string Guards { get; init; } = "";

    /// <summary>The rows, by name, before which this one goes where both match the same stretch; separated by spaces.</summary>
    internal string Over { get; init; } = "";
}
