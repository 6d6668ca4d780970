namespace Hengyang.Stats;

/// <summary>The first mention of a lexed text, read by the same grammar as whole texts.</summary>
internal static class SingleMention
{
    internal static bool TryRead(in SingleValue value, ref ReadingContext context, out Mention mention)
    {
        Workspace workspace = value.Workspace;
        workspace.ClearMentions();
        context.BeginSentence();
        SentenceReader.ReadMentions(value.Sentence, ref context, workspace, bareNumbers: false);
        bool found = workspace.MentionCount > 0;
        mention = found ? workspace.Mention(0) : default;
        return found;
    }
}
