using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Hengyang.Stats.Tests.Contracts;

/// <summary>Writes what an assembly offers as text: a line for every type and member, sorted, so that a diff shows what changed.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(ushort)] = "ushort",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(short)] = "short",
        [typeof(sbyte)] = "sbyte",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
    };

    internal static string Write(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Header(type)).Append('\n');
            foreach (string line in type.IsEnum ? EnumMembers(type) : Members(type).Order(StringComparer.Ordinal))
                text.Append("    ").Append(line).Append('\n');
            text.Append('\n');
        }
        return text.ToString();
    }

    private static string Header(Type type)
    {
        string kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => (Has<IsReadOnlyAttribute>(type) ? "readonly " : "") + (type.IsByRefLike ? "ref struct" : "struct"),
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        List<string> bases = [];
        if (type.IsEnum)
            bases.Add(Name(Enum.GetUnderlyingType(type)));
        else if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
            bases.Add(Name(parent));
        if (!type.IsEnum)
            bases.AddRange(type.GetInterfaces().Where(i => i.IsPublic).Select(Name).Order(StringComparer.Ordinal));
        string attributes = string.Concat(type.GetCustomAttributesData()
            .Where(a => a.AttributeType.Name is "JsonConverterAttribute" or "FlagsAttribute" or "ObsoleteAttribute")
            // the compiler puts an Obsolete of its own on a ref struct, for compilers that do not know them
            .Where(a => !type.IsByRefLike)
            .Select(a => $"[{a.AttributeType.Name.Replace("Attribute", "", StringComparison.Ordinal)}] "));
        return $"{attributes}{kind} {type.Namespace}.{Name(type)}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases))}";
    }

    private static IEnumerable<string> EnumMembers(Type type) =>
        Enum.GetNames(type).Select(n => string.Create(CultureInfo.InvariantCulture, $"{n} = {Convert.ToInt64(Enum.Parse(type, n), CultureInfo.InvariantCulture)}"));

    private static IEnumerable<string> Members(Type type)
    {
        foreach (ConstructorInfo constructor in type.GetConstructors(Declared).Where(c => IsVisible(c) && !c.IsStatic))
            yield return $"{Access(constructor)}{Name(type)}({Parameters(constructor)})";
        foreach (FieldInfo field in type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily))
            yield return $"{(field.IsStatic ? field.IsLiteral ? "const " : "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{Name(field.FieldType)} {field.Name}";
        foreach (PropertyInfo property in type.GetProperties(Declared))
        {
            MethodInfo? get = property.GetMethod is { } g && IsVisible(g) ? g : null;
            MethodInfo? set = property.SetMethod is { } s && IsVisible(s) ? s : null;
            if ((get ?? set) is not { } accessor)
                continue;
            bool isInit = set?.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit") == true;
            string required = Has<RequiredMemberAttribute>(property) ? "required " : "";
            yield return $"{Access(accessor)}{required}{NullableName(property.PropertyType, property)} {property.Name} {{ {(get is null ? "" : "get; ")}{(set is null ? "" : isInit ? "init; " : "set; ")}}}";
        }
        foreach (EventInfo @event in type.GetEvents(Declared).Where(e => IsVisible(e.AddMethod!)))
            yield return $"event {Name(@event.EventHandlerType!)} {@event.Name}";
        foreach (MethodInfo method in type.GetMethods(Declared).Where(IsVisible))
        {
            bool isAccessor = method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
            if (isAccessor || method.Name is "<Clone>$" or "PrintMembers")
                continue;
            string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
            yield return $"{Access(method)}{NullableName(method.ReturnType, method.ReturnParameter)} {method.Name}{generic}({Parameters(method)})";
        }
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method)
    {
        bool isOverride = method is MethodInfo info && info.GetBaseDefinition() != info;
        return (method.IsPublic ? "" : "protected ") + (method.IsStatic ? "static " : "") + (isOverride ? "override " : method.IsAbstract ? "abstract " : "");
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string modifier = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? parameter.IsIn ? "in " : "ref " : "";
        string value = !parameter.HasDefaultValue ? "" : parameter.RawDefaultValue switch
        {
            null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? " = default" : " = null",
            string s => $" = \"{s}\"",
            object o => " = " + Convert.ToString(o, CultureInfo.InvariantCulture),
        };
        return $"{modifier}{NullableName(parameter.ParameterType, parameter)} {parameter.Name}{value}";
    }

    private static string NullableName(Type type, ParameterInfo parameter) =>
        Name(type) + (IsReference(type) && new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable ? "?" : "");

    private static string NullableName(Type type, PropertyInfo property) =>
        Name(type) + (IsReference(type) && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable ? "?" : "");

    private static bool IsReference(Type type) => !(type.IsByRef ? type.GetElementType()! : type).IsValueType;

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        if (Keywords.TryGetValue(type, out string? keyword))
            return keyword;
        string name = type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) + "." + type.Name : type.Name;
        return type.IsGenericType
            ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : name;
    }

    private static bool Has<TAttribute>(MemberInfo member)
        where TAttribute : Attribute => member.IsDefined(typeof(TAttribute), inherit: false);
}
