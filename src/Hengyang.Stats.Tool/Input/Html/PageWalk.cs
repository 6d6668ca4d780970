using AngleSharp.Dom;

namespace Hengyang.Stats.Tool.Input.Html;

/// <summary>Goes through a tree in the order of the document, without recursion: pages may nest deeper than the stack.</summary>
internal static class PageWalk
{
    /// <summary>Visits a node and what it holds.</summary>
    /// <param name="root">Where to begin.</param>
    /// <param name="enter">Called before what a node holds; false passes over that.</param>
    /// <param name="leave">Called behind what an element holds, unless it was passed over.</param>
    internal static void Run(INode root, Func<INode, bool> enter, Action<INode>? leave = null)
    {
        var open = new Stack<(INode Node, int Next)>();
        if (enter(root))
            open.Push((root, 0));
        while (open.TryPop(out (INode Node, int Next) top))
        {
            if (top.Next == top.Node.ChildNodes.Length)
            {
                leave?.Invoke(top.Node);
                continue;
            }
            open.Push((top.Node, top.Next + 1));
            INode child = top.Node.ChildNodes[top.Next];
            if (enter(child))
                open.Push((child, 0));
        }
    }
}
