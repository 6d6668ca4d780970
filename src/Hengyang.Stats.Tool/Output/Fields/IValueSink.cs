namespace Hengyang.Stats.Tool.Output.Fields;

/// <summary>Takes the value of one field, in whatever format is written.</summary>
internal interface IValueSink
{
    /// <summary>There is none.</summary>
    public void Null();

    /// <summary>A text, or none.</summary>
    public void Text(string? text);

    /// <summary>A stretch of text.</summary>
    public void Text(ReadOnlySpan<char> text);

    /// <summary>A decimal with the digits that it has, or none.</summary>
    public void Number(decimal? number);

    /// <summary>A whole number.</summary>
    public void Whole(long number);

    /// <summary>Yes or no.</summary>
    public void Truth(bool truth);

    /// <summary>A day, or none.</summary>
    public void Day(DateOnly? day);

    /// <summary>A value that came with the text: JSON as it stood there.</summary>
    public void Raw(string json);

    /// <summary>Several texts.</summary>
    public void Texts(IReadOnlyList<string> texts);
}

/// <summary>What the values of a field are.</summary>
internal enum FieldType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A decimal.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>Yes or no.</summary>
    Truth,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Several texts; a table has them in one cell, divided by semicolons.</summary>
    Texts,

    /// <summary>A text's name: text, or a number as it was written.</summary>
    Name,

    /// <summary>Whatever the input has.</summary>
    Any,
}
