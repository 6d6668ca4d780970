using System.Runtime.ExceptionServices;
using Hengyang.Stats.Tool.Input;

namespace Hengyang.Stats.Tool.Running;

/// <summary>
/// Runs parts of the input side by side and writes what they give in their order. What waits is bounded: the input that was
/// read but not yet worked on, and the output of parts whose turn has not come.
/// </summary>
internal sealed class OrderedWork : IDisposable
{
    private const int MostWaitingBytes = 8 << 20;
    private const int MostJobsPerThread = 4;

    /// <summary>How much output of the part that is being written waits for the writer.</summary>
    private const int MostChunksOfFirst = 4;

    /// <summary>
    /// How much output may wait in all: parts whose turn has not come must be worked on to their end meanwhile, or the
    /// threads would work one after another. A part of 128 KB gives some 20 chunks.
    /// </summary>
    private const int MostChunks = 256;

    /// <summary>Guards all that follows, and wakes whoever waits for a change of it.</summary>
    private readonly object _gate = new();
    private readonly Queue<Slot> _inOrder = [];
    private readonly Queue<Slot> _toDo = [];
    private readonly int _threads;
    private readonly CancellationTokenSource _stop;
    private readonly CancellationTokenRegistration _wake;
    private long _bytes;
    private int _chunks;
    private bool _isRead;
    private ExceptionDispatchInfo? _failure;

    internal OrderedWork(int threads, CancellationToken token)
    {
        _threads = threads;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        _wake = _stop.Token.Register(() =>
        {
            lock (_gate)
                Monitor.PulseAll(_gate);
        });
    }

    /// <summary>Ends the workers when it is cancelled or something fails.</summary>
    internal CancellationToken Token => _stop.Token;

    /// <summary>Reads the parts on one thread, works on them on several, and writes on the caller's.</summary>
    /// <param name="jobs">The parts.</param>
    /// <param name="work">Called once on each thread; gives what works on a part and hands on its output.</param>
    /// <param name="output">Gets the output in order.</param>
    /// <param name="whileWaiting">Called now and then while there is nothing to write.</param>
    internal void Run(IEnumerable<InputJob> jobs, Func<Action<InputJob, Action<Chunk>>> work, ChunkOutput output, Action whileWaiting)
    {
        var threads = new List<Thread> { Start("read", () => Read(jobs)) };
        for (int i = 0; i < _threads; i++)
            threads.Add(Start("work", () => Work(work())));
        try
        {
            Write(output, whileWaiting);
        }
        catch
        {
            _stop.Cancel();
            throw;
        }
        foreach (Thread thread in threads)
            thread.Join();
    }

    public void Dispose()
    {
        // A reader that waits for a terminal still looks at the token: the source is left to the collector.
        _wake.Dispose();
        _stop.Cancel();
    }

    private Thread Start(string name, Action body)
    {
        var thread = new Thread(() => Guard(body)) { Name = name, IsBackground = true };
        thread.Start();
        return thread;
    }

    private void Guard(Action body)
    {
        try
        {
            body();
        }
        catch (Exception e)
        {
            lock (_gate)
            {
                _failure ??= ExceptionDispatchInfo.Capture(e);
                Monitor.PulseAll(_gate);
            }
        }
    }

    private void Read(IEnumerable<InputJob> jobs)
    {
        foreach (InputJob job in jobs)
        {
            var slot = new Slot(job);
            lock (_gate)
            {
                // one part always gets in, however large
                while (_inOrder.Count > 0 && (_bytes + job.Bytes > MostWaitingBytes || _inOrder.Count >= MostJobsPerThread * _threads))
                    Wait();
                _bytes += job.Bytes;
                _inOrder.Enqueue(slot);
                _toDo.Enqueue(slot);
                Monitor.PulseAll(_gate);
            }
        }
        lock (_gate)
        {
            _isRead = true;
            Monitor.PulseAll(_gate);
        }
    }

    private void Work(Action<InputJob, Action<Chunk>> work)
    {
        while (true)
        {
            Slot? slot;
            lock (_gate)
            {
                while (!_toDo.TryDequeue(out slot))
                {
                    if (_isRead)
                        return;
                    Wait();
                }
            }
            work(slot.Job, chunk => Hand(slot, chunk));
            lock (_gate)
            {
                slot.IsDone = true;
                _bytes -= slot.Job.Bytes;
                Monitor.PulseAll(_gate);
            }
        }
    }

    private void Hand(Slot slot, Chunk chunk)
    {
        lock (_gate)
        {
            // the first part can always go on, so that the others' turn comes
            while (_inOrder.Peek() == slot ? slot.Chunks.Count >= MostChunksOfFirst : _chunks >= MostChunks)
                Wait();
            slot.Chunks.Enqueue(chunk);
            _chunks++;

            // the writer waits for no other part than the first
            if (_inOrder.Peek() == slot)
                Monitor.PulseAll(_gate);
        }
    }

    private void Write(ChunkOutput output, Action whileWaiting)
    {
        while (TryNext(out Chunk chunk, output, whileWaiting))
            output.Write(chunk);
    }

    private bool TryNext(out Chunk chunk, ChunkOutput output, Action whileWaiting)
    {
        lock (_gate)
        {
            while (true)
            {
                Check();
                if (_inOrder.TryPeek(out Slot? first))
                {
                    bool isFull = first.Chunks.Count >= MostChunksOfFirst || _chunks >= MostChunks;
                    if (first.Chunks.TryDequeue(out chunk))
                    {
                        _chunks--;
                        // only who could hand on no more waits for this
                        if (isFull)
                            Monitor.PulseAll(_gate);
                        return true;
                    }
                    if (first.IsDone)
                    {
                        output.EndJob(_inOrder.Dequeue().Job);
                        Monitor.PulseAll(_gate);
                        continue;
                    }
                }
                else if (_isRead)
                {
                    chunk = default;
                    return false;
                }
                Monitor.Wait(_gate, Progress.ShowEvery);
                whileWaiting();
            }
        }
    }

    private void Wait()
    {
        Check();
        Monitor.Wait(_gate);
        Check();
    }

    private void Check()
    {
        _failure?.Throw();
        _stop.Token.ThrowIfCancellationRequested();
    }

    private sealed class Slot(InputJob job)
    {
        internal InputJob Job { get; } = job;

        internal Queue<Chunk> Chunks { get; } = [];

        internal bool IsDone { get; set; }
    }
}
