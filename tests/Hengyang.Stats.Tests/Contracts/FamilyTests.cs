using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Xunit;

namespace Hengyang.Stats.Tests.Contracts;

/// <summary>What all types of a kind have in common. A new type is checked as soon as it is public.</summary>
public sealed class FamilyTests
{
    /// <summary>The values that a text states: they are read, written and stored.</summary>
    private static readonly Type[] Values = [typeof(Quantity), typeof(PercentageChange), typeof(DateRange), typeof(Rank)];

    /// <summary>What has a text form that reads back.</summary>
    private static readonly Type[] Written = [.. Values, typeof(Unit)];

    private static readonly Type[] Public = typeof(Quantity).Assembly.GetExportedTypes();

    public static TheoryData<Type> Structs => [.. Public.Where(t => t is { IsValueType: true, IsEnum: false, IsByRefLike: false })];

    public static TheoryData<Type> Equatables =>
        [.. Public.Where(t => t.IsValueType && IsOfItself(t, typeof(IEquatable<>)))];

    public static TheoryData<Type> StatedValues => [.. Values];

    public static TheoryData<Type> WrittenValues => [.. Written];

    public static TheoryData<Type> Enums => [.. Public.Where(t => t.IsEnum)];

    [Theory]
    [MemberData(nameof(Structs))]
    public void A_struct_does_not_change(Type type) =>
        Assert.True(type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false), $"{type.Name} is not readonly");

    [Theory]
    [MemberData(nameof(Equatables))]
    public void What_has_equality_has_all_of_it(Type type)
    {
        Assert.NotNull(type.GetMethod("op_Equality", [type, type]));
        Assert.NotNull(type.GetMethod("op_Inequality", [type, type]));
        Assert.Equal(type, type.GetMethod(nameof(GetHashCode), Type.EmptyTypes)!.DeclaringType);
        Assert.Equal(type, type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType);
    }

    [Theory]
    [MemberData(nameof(Equatables))]
    public void The_default_value_equals_itself(Type type)
    {
        object value = RuntimeHelpers.GetUninitializedObject(type);

        Assert.Equal(value, RuntimeHelpers.GetUninitializedObject(type));
        Assert.Equal(value.GetHashCode(), RuntimeHelpers.GetUninitializedObject(type).GetHashCode());
        Assert.NotNull(value.ToString());
    }

    [Theory]
    [MemberData(nameof(WrittenValues))]
    public void A_value_is_equatable_parsable_formattable_and_has_a_converter(Type type)
    {
        Type[] ofItself = [typeof(IEquatable<>), typeof(ISpanParsable<>), typeof(IUtf8SpanParsable<>)];
        Type[] plain = [typeof(ISpanFormattable), typeof(IUtf8SpanFormattable)];

        Assert.Empty(ofItself.Where(i => !IsOfItself(type, i)).Concat(plain.Except(type.GetInterfaces())).Select(i => i.Name));
        Assert.NotNull(type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType);
    }

    /// <summary>A list of them sorts, so that no OrderBy throws; but that one is more than another is not offered.</summary>
    [Theory]
    [MemberData(nameof(WrittenValues))]
    public void A_value_sorts_and_has_no_order(Type type)
    {
        Assert.True(IsOfItself(type, typeof(IComparable<>)) && type.IsAssignableTo(typeof(IComparable)));
        Assert.Null(type.GetMethod("CompareTo"));
        Assert.Null(type.GetMethod("op_LessThan"));
    }

    [Theory]
    [MemberData(nameof(WrittenValues))]
    public void A_value_has_the_operators_of_equality_as_an_interface(Type type) =>
        Assert.Contains(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(System.Numerics.IEqualityOperators<,,>));

    [Theory]
    [MemberData(nameof(StatedValues))]
    public void A_value_is_read_in_every_way(Type type)
    {
        var missing = new List<string>();
        foreach (Type text in (Type[])[typeof(ReadOnlySpan<char>), typeof(ReadOnlySpan<byte>), typeof(string)])
        {
            foreach (string name in (string[])["TryParse", "Parse", "TryParsePartial"])
            {
                if ((text != typeof(string) || name != "TryParsePartial") && !type.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(m => m.Name == name && m.GetParameters()[0].ParameterType == text))
                    missing.Add($"{name}({text.Name} …)");
            }
        }
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void An_enum_is_one_byte_and_its_values_have_no_gap(Type type)
    {
        Assert.Equal(typeof(byte), Enum.GetUnderlyingType(type));
        // flags are none and the powers of two
        bool flags = type.IsDefined(typeof(FlagsAttribute), inherit: false);
        Assert.Equal(Enumerable.Range(0, Enum.GetValues(type).Length).Select(i => flags && i > 0 ? 1 << (i - 1) : i), Enum.GetValues(type).Cast<object>().Select(v => (int)(byte)v));
    }

    [Fact]
    public void Every_public_type_but_the_JSON_converters_stands_in_the_one_namespace() =>
        Assert.All(Public, type => Assert.Equal(
            type.IsAssignableTo(typeof(JsonConverter)) ? "Hengyang.Stats.Json" : "Hengyang.Stats", type.Namespace));

    [Fact]
    public void The_library_depends_on_the_framework_alone() =>
        Assert.All(typeof(Quantity).Assembly.GetReferencedAssemblies(), a => Assert.StartsWith("System.", a.Name, StringComparison.Ordinal));

    /// <summary>Whether the type implements a generic interface for itself, as in <c>IEquatable&lt;Quantity&gt;</c>.</summary>
    private static bool IsOfItself(Type type, Type definition) => type.GetInterfaces().Any(
        i => i.IsGenericType && i.GetGenericTypeDefinition() == definition && i.GenericTypeArguments[0] == type);
}
