using System.Collections.Concurrent;
using System.Reflection;
using Xunit;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

namespace Hengyang.Stats.Mutation;

/// <summary>The tests of an assembly, found once and run in this process, one after the other.</summary>
internal sealed class Suite
{
    private readonly Assembly _assembly;
    private readonly ITestFramework _framework;
    private Type[]? _classes;
    private readonly TestAssemblyConfiguration _configuration = new() { ParallelMode = ParallelMode.None, MaxParallelThreads = 1, PreEnumerateTheories = true, SynchronousMessageReporting = true };

    internal Suite(string path)
    {
        _assembly = Assembly.LoadFrom(path);
        TestContext.SetForInitialization(null, false, false);
        _framework = RegisteredEngineConfig.GetTestFramework(_assembly, null);
    }

    internal Type[] Classes() => _classes ??= [.. _assembly.GetTypes().Where(static t => t.IsClass && t.GetMethods().Any(static m => m.GetCustomAttributes().Any(static a => a is IFactAttribute)))];

    internal List<ITestCase> Find(Type[] classes)
    {
        List<ITestCase> found = [];
        _framework.GetDiscoverer(_assembly).Find(testCase => { found.Add(testCase); return new(true); }, TestFrameworkOptions.ForDiscovery(_configuration), classes, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return found;
    }

    /// <summary>Runs some; tells of each how it ended and how long it took, and stops at the first that fails when it is told to.</summary>
    internal void Run(IReadOnlyCollection<ITestCase> cases, bool stop, Action<string>? starts, Action<string, bool, double> ended)
    {
        ITestFrameworkExecutionOptions options = TestFrameworkOptions.ForExecution(_configuration);
        options.SetStopOnTestFail(stop);
        options.SetSynchronousMessageReporting(true);
        options.SetParallelMode(ParallelMode.None);
        _framework.GetExecutor(_assembly).RunTestCases(cases, new Sink(starts, ended), options, CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    private sealed class Sink(Action<string>? starts, Action<string, bool, double> ended) : IMessageSink
    {
        private readonly ConcurrentDictionary<string, byte> _failed = [];

        public bool OnMessage(IMessageSinkMessage message)
        {
            switch (message)
            {
                case ITestCaseStarting starting:
                    starts?.Invoke(starting.TestCaseUniqueID);
                    break;
                case ITestFailed failed:
                    _failed[failed.TestCaseUniqueID] = 0;
                    break;
                case ITestCaseFinished finished:
                    ended(finished.TestCaseUniqueID, !_failed.ContainsKey(finished.TestCaseUniqueID) && finished.TestsFailed == 0, (double)finished.ExecutionTime);
                    break;
            }

            return true;
        }
    }
}
