namespace Hengyang.Stats;

/// <summary>The first mention of a lexed text, read by the same grammar as whole texts; it is the first one of the workspace.</summary>
internal static class SingleMention
{
    internal static bool TryRead(in SingleValue value, ref ReadingContext context)
    {
        Workspace workspace = value.Workspace;
        workspace.ClearMentions();
        context.BeginSentence();
        SentenceReader.ReadMentions(value.Sentence, ref context, workspace, bareNumbers: false);
        return workspace.MentionCount > 0;
    }
}
