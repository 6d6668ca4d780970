using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Hengyang.Stats.Tests.Quantities;

/// <summary>多 and 余 lead away from zero: 零下20多摄氏度 is colder than −20.</summary>
public sealed class NegativeOverTests
{
    [Theory]
    [InlineData("零下20多摄氏度", "-20", "-30", "-20")]
    [InlineData("-25余元", "-25", "-26", "-25")]
    [InlineData("负3.5万余人", "-35000", "-36000", "-35000")]
    [InlineData("25余元", "25", "25", "26")]
    public void The_bounds_ascend(string text, string value, string low, string high)
    {
        Quantity quantity = Quantity.Parse(text);

        Assert.Equal(Qualifier.Over, quantity.Qualifier);
        Assert.Equal((value, low, high), (Written(quantity.Value), Written(quantity.Low), Written(quantity.High)));
        Assert.Equal(quantity, JsonSerializer.Deserialize<Quantity>(JsonSerializer.Serialize(quantity)));
        Assert.Equal(quantity, Quantity.Parse(quantity.ToString()));
    }

    private static string? Written(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    [Fact]
    public void Sums_and_the_other_sign_keep_the_bounds_in_order()
    {
        Quantity degrees = Quantity.Parse("-25余元");

        Assert.Equal("25至26元", (-degrees).ToString());
        Assert.Equal("-16至-15元", (degrees + Quantity.Parse("10元")).ToString());
    }
}
