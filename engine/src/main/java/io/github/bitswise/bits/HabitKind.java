package io.github.bitswise.bits;

/** What scripts do around their jobs that is no call of BITS, and that says how they take BITS. */
public enum HabitKind {
  /** No priority is given to the cmdlet that makes the job. */
  DEFAULT_PRIORITY,
  /** Sources and destinations of different number, such as {@code 2 sources and 1 destination}. */
  UNPAIRED_FILES,
  /** A member of what a cmdlet returns that is not there, such as {@code StatusCode}. */
  RESULT_MEMBER,
  /** A setting of .NET for its own connections, made to help BITS. */
  DOTNET_PROTOCOLS,
  /** A job object that has passed between two PowerShells, given to a cmdlet such as this. */
  DESERIALIZED_JOB,
  /** Jobs are removed that other programs may have made; {@code -AllUsers} or nothing. */
  JOBS_OF_OTHERS
}
