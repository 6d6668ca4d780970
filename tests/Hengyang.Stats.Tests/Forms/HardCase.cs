namespace Hengyang.Stats.Tests.Forms;

/// <summary>A text that may be read in several ways, what it is read as, and why.</summary>
/// <param name="Text">The text.</param>
/// <param name="Answer">What is read: mentions divided by <c>; </c>, each <c>words = value</c>, or the value alone where it is the whole text.</param>
/// <param name="Why">Why; for the page.</param>
/// <param name="Asked">What the collection of hard cases asks for, where that is something else; for the page.</param>
internal sealed record HardCase(string Text, string Answer, string Why, string Asked = "");

/// <summary>A part of a page: its cases make one table, or one line each where none asks for anything else.</summary>
internal sealed record HardSection(string Title, string Words, params HardCase[] Cases);

/// <summary>A page of docs/ that is written from its cases.</summary>
internal sealed record HardPage(string File, string Title, string Words, params HardSection[] Sections);
