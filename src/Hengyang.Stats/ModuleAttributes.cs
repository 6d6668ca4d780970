// The runtime does not clear the locals of a method before it runs: the readers hand many small structures from one to
// the next, and C# sees to it that each is assigned before it is read. Only a stackalloc buffer must not be read before it
// is written.
[module: System.Runtime.CompilerServices.SkipLocalsInit]
