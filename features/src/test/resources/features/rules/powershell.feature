Feature: What the BITS cmdlets make of their parameters, and of their jobs

  Background:
    Given a machine that runs Windows 10 1809
    And the network is up
    And there is no WPAD
    And the server "http://files.contoso.com" can be reached without a proxy


  Scenario: A cmdlet that waits brings the file and completes its job
    Given the server "http://files.contoso.com" asks for nothing
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         | powershell                                                           |
    When bitswise predicts it
    Then the job completes in ACKNOWLEDGED
    And it rests on TOOL-01

  Scenario: A cmdlet that waits cancels a job in error
    Given the server "http://files.contoso.com" asks for nothing
    And CONTOSO\ann is logged on interactively
    And the server "http://files.contoso.com" serves no ranges
    And CONTOSO\ann creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetPriority      | normal                                                               |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         | powershell                                                           |
    When bitswise predicts it
    Then the job ends in CANCELLED
    And it rests on TOOL-01

  @TOOL-03 @TOOL-04 @TOOL-06 @TOOL-07 @TOOL-08 @TOOL-09 @TOOL-11 @TOOL-12 @TOOL-15 @TOOL-16 @TOOL-17 @TOOL-18 @TOOL-19 @USE-04 @USE-05 @USE-06 @USE-18 @USE-27 @USE-28 @USE-29
  Scenario: A job that is made with the cmdlets as it should be
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetPriority          | low                                                                  |
      | SetMinimumRetryDelay | 60                                                                   |
      | SetNoProgressTimeout | 1h                                                                   |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume               |                                                                      |
      | WaitFor              | { states: [transferred, error], bounded: true }                      |
      | Complete             |                                                                      |
    When bitswise checks it
    Then the rule TOOL-03 finds nothing
    And the rule TOOL-04 finds nothing
    And the rule TOOL-06 finds nothing
    And the rule TOOL-07 finds nothing
    And the rule TOOL-08 finds nothing
    And the rule TOOL-09 finds nothing
    And the rule TOOL-11 finds nothing
    And the rule TOOL-12 finds nothing
    And the rule TOOL-15 finds nothing
    And the rule TOOL-16 finds nothing
    And the rule TOOL-17 finds nothing
    And the rule TOOL-18 finds nothing
    And the rule TOOL-19 finds nothing
    And the rule USE-04 finds nothing
    And the rule USE-05 finds nothing
    And the rule USE-06 finds nothing
    And the rule USE-18 finds nothing
    And the rule USE-27 finds nothing
    And the rule USE-28 finds nothing
    And the rule USE-29 finds nothing

  @TOOL-02
  Scenario: Nobody said which priority, and nobody waits
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | Habit            | { kind: default-priority }                                           |
      | SetPriority      | foreground                                                           |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-02 finds an info in "Habit"

  @TOOL-02
  Scenario: Nobody said which priority, and the bandwidth is limited
    Given the server "http://files.contoso.com" asks for nothing
    And the policy MaxInternetBandwidth is { limit: 64, from: 8, to: 17 }
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | Habit            | { kind: default-priority }                                           |
      | SetPriority      | foreground                                                           |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         | powershell                                                           |
    When bitswise checks it
    Then the rule TOOL-02 finds a warning in "Habit"

  @TOOL-02
  Scenario: A priority of its own
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetPriority      | low                                                                  |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-02 finds nothing

  @TOOL-03
  Scenario: Half a minute between attempts
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetMinimumRetryDelay | 30                                                                   |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume               |                                                                      |
      | Transfer             | powershell                                                           |
    When bitswise checks it
    Then the rule TOOL-03 finds an error in "SetMinimumRetryDelay"
    And the rule LIF-08 finds nothing

  Scenario: Half a minute between attempts is refused by the cmdlet
    Given the server "http://files.contoso.com" asks for nothing
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetMinimumRetryDelay | 30                                                                   |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume               |                                                                      |
      | Transfer             | powershell                                                           |
    When bitswise predicts it
    Then the job is refused
    And it rests on TOOL-03

  @TOOL-04
  Scenario: Five minutes in all, ten between attempts
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetNoProgressTimeout | 5m                                                                   |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume               |                                                                      |
      | Transfer             | powershell                                                           |
    When bitswise checks it
    Then the rule TOOL-04 finds an error in "SetNoProgressTimeout"
    And the rule LIF-09 finds nothing

  @TOOL-06
  Scenario: A server that asks, and no credential
    Given the server "http://files.contoso.com" asks for negotiate
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         | powershell                                                           |
    When bitswise checks it
    Then the rule TOOL-06 finds a warning in "the job"

  @TOOL-07
  Scenario: Stored credentials for a server
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProperty      | { use-stored-credentials: server }                                   |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         | powershell                                                           |
    When bitswise checks it
    Then the rule TOOL-07 finds an error in "SetProperty"

  Scenario: Stored credentials for a server are refused
    Given the server "http://files.contoso.com" asks for nothing
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProperty      | { use-stored-credentials: server }                                   |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         | powershell                                                           |
    When bitswise predicts it
    Then the job is refused
    And it rests on TOOL-07

  @TOOL-08
  Scenario: Two sources and one destination
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | Habit            | { kind: unpaired-files, written: "2 sources and 1 destination" }     |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         | powershell                                                           |
    When bitswise checks it
    Then the rule TOOL-08 finds an error in "Habit"
    And the rule TOOL-08 says "2 sources and 1 destination make no pairs: the cmdlet ends with an error, and no file is transferred"

  @TOOL-09
  Scenario: All files of a web server
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/*.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         | powershell                                                           |
    When bitswise checks it
    Then the rule TOOL-09 finds an error in "http://files.contoso.com/*.cab"
    And the rule DRV-09 finds nothing

  @TOOL-09
  Scenario: A destination for all
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                         |
      | CreateJob        |                                                                  |
      | SetProxySettings | no-proxy                                                         |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\*' } |
      | Resume           |                                                                  |
      | Transfer         | powershell                                                       |
    When bitswise checks it
    Then the rule TOOL-09 finds an error in "C:\drop\*"

  Scenario: All files of a web server are refused
    Given the server "http://files.contoso.com" asks for nothing
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/*.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         | powershell                                                           |
    When bitswise predicts it
    Then the job is refused
    And it rests on TOOL-09

  Scenario: A file in the folder of the shell
    Given the server "http://files.contoso.com" asks for nothing
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                   |
      | CreateJob        |                                                            |
      | SetProxySettings | no-proxy                                                   |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: p.cab } |
      | Resume           |                                                            |
      | Transfer         | powershell                                                 |
    When bitswise predicts it
    Then the job is unknown
    And it rests on TOOL-10

  @TOOL-11
  Scenario: A URL as the destination of a download
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                                    |
      | CreateJob        |                                                                             |
      | SetProxySettings | no-proxy                                                                    |
      | AddFile          | { remote: '\\contoso\drop\p.cab', local: "http://files.contoso.com/p.cab" } |
      | Resume           |                                                                             |
      | Transfer         | powershell                                                                  |
    When bitswise checks it
    Then the rule TOOL-11 finds an error in "http://files.contoso.com/p.cab"

  Scenario: A URL as the destination of a download is refused
    Given the server "http://files.contoso.com" asks for nothing
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                                    |
      | CreateJob        |                                                                             |
      | SetProxySettings | no-proxy                                                                    |
      | AddFile          | { remote: '\\contoso\drop\p.cab', local: "http://files.contoso.com/p.cab" } |
      | Resume           |                                                                             |
      | Transfer         | powershell                                                                  |
    When bitswise predicts it
    Then the job is refused
    And it rests on TOOL-11

  @TOOL-12
  Scenario: Two files in one upload
    Given LocalSystem creates a job that uploads "C:\drop\p.cab" to "http://files.contoso.com/p.cab"
    And the job also uploads "C:\drop\q.cab" to "http://files.contoso.com/q.cab"
    And the job is made with powershell
    When bitswise checks it
    Then the rule TOOL-12 finds an error in "http://files.contoso.com/q.cab"
    And the rule FIL-07 finds nothing

  @TOOL-13
  Scenario: A job that runs asynchronously is resumed and waited for
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Suspend          |                                                                      |
      | Resume           |                                                                      |
      | Transfer         | powershell                                                           |
    When bitswise checks it
    Then the rule TOOL-13 finds an info in "Transfer"

  @TOOL-13
  Scenario: A job that was made suspended is resumed and waited for
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         | powershell                                                           |
    When bitswise checks it
    Then the rule TOOL-13 finds nothing

  @TOOL-14
  Scenario: An asynchronous job that is waited for and left
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
    When bitswise checks it
    Then the rule TOOL-14 finds a warning in "CreateJob"

  @TOOL-14
  Scenario: An asynchronous job that is completed
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-14 finds nothing

  @TOOL-16
  Scenario: Everybody's jobs, asked for by who may not
    Given the server "http://files.contoso.com" asks for nothing
    And CONTOSO\ann is no administrator
    And CONTOSO\ann creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | EnumJobs         | all-users                                                            |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         | powershell                                                           |
    When bitswise checks it
    Then the rule TOOL-16 finds an error in "EnumJobs"

  @TOOL-17
  Scenario: A parameter of the newer cmdlets
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call                   | argument                                                             |
      | CreateJob              |                                                                      |
      | SetMaximumDownloadTime | 1h                                                                   |
      | SetProxySettings       | no-proxy                                                             |
      | AddFile                | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume                 |                                                                      |
      | Transfer               | powershell                                                           |
    When bitswise checks it
    Then the rule TOOL-17 finds an info in "SetMaximumDownloadTime"

  @TOOL-17
  Scenario: Dynamic content with the newer cmdlets
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProperty      | { dynamic-content: true }                                            |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         | powershell                                                           |
    When bitswise checks it
    Then the rule TOOL-17 finds an info in "SetProperty"

  @TOOL-18
  Scenario: A command line for LocalSystem
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetNotifyCmdLine | 'C:\tools\done.exe'                                                  |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-18 finds an error in "C:\tools\done.exe"
    And the rule NTF-03 finds nothing

  @TOOL-19
  Scenario: A property that the cmdlets do not know
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProperty      | { high-performance: true }                                           |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         | powershell                                                           |
    When bitswise checks it
    Then the rule TOOL-19 finds a warning in "SetProperty"

  @TOOL-19
  Scenario: Another prefix of the URLs
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call                | argument                                                               |
      | CreateJob           |                                                                        |
      | SetProxySettings    | no-proxy                                                               |
      | AddFile             | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }   |
      | ReplaceRemotePrefix | { old: "http://files.contoso.com", new: "http://files.contoso.com/x" } |
      | Resume              |                                                                        |
      | WaitFor             | { states: [transferred, error], bounded: true }                        |
      | Complete            |                                                                        |
    When bitswise checks it
    Then the rule TOOL-19 finds a warning in "ReplaceRemotePrefix"

  @USE-04
  Scenario: Everybody's jobs are removed
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | Habit            | { kind: jobs-of-others, written: "-AllUsers" }                       |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         | powershell                                                           |
    When bitswise checks it
    Then the rule USE-04 finds a warning in "Habit"

  @USE-04
  Scenario: All jobs of one user are removed
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | Habit            | { kind: jobs-of-others }                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         | powershell                                                           |
    When bitswise checks it
    Then the rule USE-04 finds an info in "Habit"

  @USE-05
  Scenario: A password in the clear
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                                            |
      | CreateJob        |                                                                                     |
      | SetCredentials   | { target: server, scheme: negotiate, user: 'CONTOSO\web', password: "open-sesame" } |
      | SetProxySettings | no-proxy                                                                            |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }                |
      | Resume           |                                                                                     |
      | Transfer         | powershell                                                                          |
    When bitswise checks it
    Then the rule USE-05 finds a warning in "negotiate"

  @USE-06
  Scenario: A loop that a queued job leaves
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | [queued, transient-error, transferred, error]                        |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule USE-06 finds a warning in "WaitFor"

  @USE-18
  Scenario: A job object from another PowerShell
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Habit            | { kind: deserialized-job, written: Complete-BitsTransfer }           |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule USE-18 finds a warning in "Habit"

  @USE-27
  Scenario: Protocols of .NET
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                                           |
      | Habit            | { kind: dotnet-protocols, written: "[Net.ServicePointManager]::SecurityProtocol" } |
      | CreateJob        |                                                                                    |
      | SetProxySettings | no-proxy                                                                           |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }               |
      | Resume           |                                                                                    |
      | Transfer         | powershell                                                                         |
    When bitswise checks it
    Then the rule USE-27 finds a warning in "Habit"

  @USE-28
  Scenario: NTLM by name
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                                      |
      | CreateJob        |                                                                               |
      | SetCredentials   | { target: server, scheme: ntlm, user: 'CONTOSO\web', password: "%PASSWORD%" } |
      | SetProxySettings | no-proxy                                                                      |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }          |
      | Resume           |                                                                               |
      | Transfer         | powershell                                                                    |
    When bitswise checks it
    Then the rule USE-28 finds an info in "ntlm"

  @USE-29
  Scenario: The status code of nothing
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         | powershell                                                           |
      | Habit            | { kind: result-member, written: StatusCode }                         |
    When bitswise checks it
    Then the rule USE-29 finds a warning in "Habit"

  @USE-29
  Scenario: The status code of a job
    Given the server "http://files.contoso.com" asks for nothing
    And LocalSystem creates a job without files
    And the job is made with powershell
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
      | Habit            | { kind: result-member, written: StatusCode }                         |
    When bitswise checks it
    Then the rule USE-29 finds a warning in "Habit"

  @TOOL-15
  Scenario: The service stops while the cmdlet waits
    Given the server "http://files.contoso.com" asks for nothing
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann creates a job without files
    And the job is made with powershell
    And the job takes 1 hour
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         | powershell                                                           |
    When 10 minutes pass
    And BITS is restarted
    And the job comes to rest
    And bitswise predicts it
    Then the job ends in TRANSFERRED
    When bitswise checks it
    Then the rule TOOL-15 finds a warning in "Transfer"


  @TOOL-14
  Scenario: A script that starts a job and forgets it
    Given the PowerShell script
      """
      Import-Module BitsTransfer
      $file = 'p.cab'
      $job = Start-BitsTransfer "http://files.contoso.com/$file" "C:\drop\$file" -Asynchronous -DisplayName nightly
      Write-Host "started $($job.JobId)"
      """
    And CONTOSO\ann runs the script
    And CONTOSO\ann is logged on interactively
    When bitswise checks it
    Then the rule TOOL-14 finds a warning in "Start-BitsTransfer"
    And the rule TOOL-02 finds an info in "Start-BitsTransfer"

  @USE-29
  Scenario: A script that looks for a status code
    Given the PowerShell script
      """
      $answer = Start-BitsTransfer -Source http://files.contoso.com/p.cab -Dest C:\drop\p.cab
      if ($answer.StatusCode -ne 200) { exit 1 }
      """
    When bitswise checks it
    Then the rule USE-29 finds a warning in "$answer.StatusCode"

  @USE-04
  Scenario: A script that sweeps the queue
    Given the PowerShell script
      """
      Get-BitsTransfer -AllUsers | Where-Object JobState -eq 'Suspended' | Remove-BitsTransfer
      """
    When bitswise checks it
    Then the rule USE-04 finds a warning in "Remove-BitsTransfer"

  @ACC-11
  Scenario: A script that starts another as somebody else
    Given the PowerShell script
      """
      $who = Get-Credential
      Start-Process powershell.exe -Credential $who -ArgumentList '-Command', 'Start-BitsTransfer http://files.contoso.com/p.cab C:\drop\p.cab'
      """
    When bitswise checks it
    Then the rule ACC-11 finds an error in "$who"

  @USE-18
  Scenario: A script for PowerShell 7
    Given the PowerShell script
      """
      #Requires -Version 7.2
      $job = Start-BitsTransfer http://files.contoso.com/p.cab C:\drop\p.cab -Asynchronous
      while ($job.JobState -notin 'Transferred', 'Error') { Start-Sleep -Seconds 5 }
      $job | Complete-BitsTransfer
      """
    When bitswise checks it
    Then the rule USE-18 finds a warning in "Complete-BitsTransfer"
