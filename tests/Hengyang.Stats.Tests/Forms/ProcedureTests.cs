using Xunit;

namespace Hengyang.Stats.Tests.Forms;

/// <summary>What an explanation calls the forms that have no row.</summary>
public sealed class ProcedureTests
{
    [Fact]
    public void Each_has_a_name_of_its_own()
    {
        Procedure[] all = [.. Enum.GetValues<Procedure>().Where(static p => p != default)];
        string[] names = [.. all.Select(static p => Procedures.NameOf((short)-(int)p))];
        Assert.All(names, static name => Assert.NotEqual("", name));
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Contains("size behind a direction word", names);
    }
}
