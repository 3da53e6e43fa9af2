Feature: Findings on what BITS runs when a job is done

  Background:
    Given a machine that runs Windows 10 1809
    And the network is up
    And there is no WPAD
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator
    And CONTOSO\ann has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" can be reached without a proxy

  @NTF-01
  Scenario: A flag that there is not
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                                    |
      | CreateJob        |                                                                             |
      | SetProxySettings | no-proxy                                                                    |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }        |
      | SetNotifyFlags   | 64                                                                          |
      | SetNotifyCmdLine | ['C:\Windows\System32\bitsadmin.exe', 'bitsadmin.exe', '/complete nightly'] |
      | Resume           |                                                                             |
    When bitswise checks it
    Then the rule NTF-01 finds an error in "SetNotifyFlags"

  Scenario: What the call answers to a flag that there is not
    Given CONTOSO\ann creates a job without files
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNotifyFlags   | 64                                                                   |
      | Resume           |                                                                      |
    When bitswise predicts it
    Then the call SetNotifyFlags is denied with 0x80004001
    And the call SetNotifyFlags rests on NTF-01

  @NTF-01
  Scenario: Flags that there are
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                                    |
      | CreateJob        |                                                                             |
      | SetProxySettings | no-proxy                                                                    |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }        |
      | SetNotifyFlags   | 3                                                                           |
      | SetNotifyCmdLine | ['C:\Windows\System32\bitsadmin.exe', 'bitsadmin.exe', '/complete nightly'] |
      | Resume           |                                                                             |
    When bitswise checks it
    Then the rule NTF-01 finds nothing

  @NTF-03
  Scenario: A command for a job of LocalSystem
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                                    |
      | CreateJob        |                                                                             |
      | SetProxySettings | no-proxy                                                                    |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }        |
      | SetNotifyCmdLine | ['C:\Windows\System32\bitsadmin.exe', 'bitsadmin.exe', '/complete nightly'] |
      | Resume           |                                                                             |
    When bitswise checks it
    Then the rule NTF-03 finds an error in "bitsadmin.exe"

  @NTF-03
  Scenario: A command for a job of a user
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                                    |
      | CreateJob        |                                                                             |
      | SetProxySettings | no-proxy                                                                    |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }        |
      | SetNotifyCmdLine | ['C:\Windows\System32\bitsadmin.exe', 'bitsadmin.exe', '/complete nightly'] |
      | Resume           |                                                                             |
    When bitswise checks it
    Then the rule NTF-03 finds nothing
    And nothing but TOOL-33 is found

  @NTF-03
  Scenario: A command for a job of somebody
    Given somebody creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                                    |
      | CreateJob        |                                                                             |
      | SetProxySettings | no-proxy                                                                    |
      | AddFile          |                                                                             |
      | SetNotifyCmdLine | ['C:\Windows\System32\bitsadmin.exe', 'bitsadmin.exe', '/complete nightly'] |
      | Resume           |                                                                             |
    When bitswise checks it
    Then the rule NTF-03 holds for LocalSystem

  @NTF-05
  Scenario: Flags for modifications alone
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                                    |
      | CreateJob        |                                                                             |
      | SetProxySettings | no-proxy                                                                    |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }        |
      | SetNotifyCmdLine | ['C:\Windows\System32\bitsadmin.exe', 'bitsadmin.exe', '/complete nightly'] |
      | SetNotifyFlags   | 8                                                                           |
      | Resume           |                                                                             |
    When bitswise checks it
    Then the rule NTF-05 finds a warning in "SetNotifyFlags"
    And the rule NTF-05 rests on NTF-02

  @NTF-05
  Scenario: Flags that turn everything off
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                                    |
      | CreateJob        |                                                                             |
      | SetProxySettings | no-proxy                                                                    |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }        |
      | SetNotifyCmdLine | ['C:\Windows\System32\bitsadmin.exe', 'bitsadmin.exe', '/complete nightly'] |
      | SetNotifyFlags   | 4                                                                           |
      | Resume           |                                                                             |
    When bitswise checks it
    Then the rule NTF-05 finds a warning in "SetNotifyFlags"

  @NTF-05
  Scenario: Flags for the transfer
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                                    |
      | CreateJob        |                                                                             |
      | SetProxySettings | no-proxy                                                                    |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }        |
      | SetNotifyCmdLine | ['C:\Windows\System32\bitsadmin.exe', 'bitsadmin.exe', '/complete nightly'] |
      | SetNotifyFlags   | 1                                                                           |
      | Resume           |                                                                             |
    When bitswise checks it
    Then the rule NTF-05 finds nothing

  @NTF-05
  Scenario: A command that is taken away
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                                    |
      | CreateJob        |                                                                             |
      | SetProxySettings | no-proxy                                                                    |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }        |
      | SetNotifyCmdLine | ['C:\Windows\System32\bitsadmin.exe', 'bitsadmin.exe', '/complete nightly'] |
      | SetNotifyCmdLine | []                                                                          |
      | SetNotifyFlags   | 4                                                                           |
      | Resume           |                                                                             |
    When bitswise checks it
    Then the rule NTF-05 finds nothing

  @NTF-07
  Scenario: A shell that does nothing with the job
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                                |
      | CreateJob        |                                                                         |
      | SetProxySettings | no-proxy                                                                |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }    |
      | SetNotifyCmdLine | ['C:\Windows\System32\cmd.exe', 'cmd.exe /c echo done ^& msg ann done'] |
      | Resume           |                                                                         |
    When bitswise checks it
    Then the rule NTF-07 finds a warning in "cmd.exe"

  @NTF-07
  Scenario: A shell that completes the job
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                                  |
      | CreateJob        |                                                                           |
      | SetProxySettings | no-proxy                                                                  |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }      |
      | SetNotifyCmdLine | ['C:\Windows\System32\cmd.exe', 'cmd.exe /c bitsadmin /complete nightly'] |
      | Resume           |                                                                           |
    When bitswise checks it
    Then the rule NTF-07 finds an info in "cmd.exe"
    And no error and no warning is found

  @NTF-07
  Scenario: A shell that runs a script
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNotifyCmdLine | ['C:\Windows\System32\cmd.exe', 'cmd.exe /c C:\jobs\done.cmd']       |
      | Resume           |                                                                      |
    When bitswise checks it
    Then the rule NTF-07 finds an info in "cmd.exe"

  @NTF-07
  Scenario: A program of its own
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNotifyCmdLine | ['C:\jobs\done.exe', 'done.exe']                                     |
      | Resume           |                                                                      |
    When bitswise checks it
    Then the rule NTF-07 finds nothing

  @NTF-08
  Scenario: A program without its folder
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNotifyCmdLine | ['bitsadmin.exe', 'bitsadmin.exe /complete nightly']                 |
      | Resume           |                                                                      |
    When bitswise checks it
    Then the rule NTF-08 finds an error in "bitsadmin.exe"

  @NTF-08
  Scenario: A variable that nobody expands
    Given CONTOSO\ann creates a job without files
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNotifyCmdLine | ['%SystemRoot%\done.exe']                                            |
      | Resume           |                                                                      |
    When bitswise checks it
    Then the rule NTF-08 finds an error in "done.exe"
    And the rule NTF-08 says "expands no variables"

  @NTF-08
  Scenario: A variable that the shell expands
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job has the variables "%SystemRoot%"
    And the job is set up by the calls
      | call             | argument                                                                   |
      | CreateJob        |                                                                            |
      | SetProxySettings | no-proxy                                                                   |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }       |
      | SetNotifyCmdLine | ['%SystemRoot%\System32\bitsadmin.exe', 'bitsadmin.exe /complete nightly'] |
      | Resume           |                                                                            |
    When bitswise checks it
    Then the rule NTF-08 finds nothing

  @NTF-08
  Scenario: A program deep in folders
    Given CONTOSO\ann creates a job without files
    And the job is set up by the calls
      | call             | argument                                                                                                                                                                                                                                                                                                  |
      | CreateJob        |                                                                                                                                                                                                                                                                                                           |
      | SetProxySettings | no-proxy                                                                                                                                                                                                                                                                                                  |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }                                                                                                                                                                                                                                      |
      | SetNotifyCmdLine | ['C:\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\folder\notify.exe'] |
      | Resume           |                                                                                                                                                                                                                                                                                                           |
    When bitswise checks it
    Then the rule NTF-08 says "may have 260"

  @NTF-09
  Scenario: Parameters without the program
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNotifyCmdLine | ['C:\Windows\System32\bitsadmin.exe', '/complete nightly']           |
      | Resume           |                                                                      |
    When bitswise checks it
    Then the rule NTF-09 finds an error in "bitsadmin.exe"
    And the rule NTF-09 says "`/complete`"

  @NTF-09
  Scenario: Parameters without end
    Given CONTOSO\ann creates a job without files
    And the job is set up by the calls
      | call             | argument                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                |
      | CreateJob        |                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                         |
      | SetProxySettings | no-proxy                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                    |
      | SetNotifyCmdLine | ['C:\Windows\System32\bitsadmin.exe', 'bitsadmin.exe xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'] |
      | Resume           |                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                         |
    When bitswise checks it
    Then the rule NTF-09 says "4,000"

  @NTF-09
  Scenario: Parameters that begin with the program's name
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                                    |
      | CreateJob        |                                                                             |
      | SetProxySettings | no-proxy                                                                    |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }        |
      | SetNotifyCmdLine | ['C:\Windows\System32\bitsadmin.exe', 'bitsadmin.exe', '/complete nightly'] |
      | Resume           |                                                                             |
    When bitswise checks it
    Then the rule NTF-09 finds nothing

  @NTF-09
  Scenario: Parameters that begin with the quoted path
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                              |
      | CreateJob        |                                                                       |
      | SetProxySettings | no-proxy                                                              |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }  |
      | SetNotifyCmdLine | ['C:\Program Files\x\done.exe', '"C:\Program Files\x\done.exe" /now'] |
      | Resume           |                                                                       |
    When bitswise checks it
    Then the rule NTF-09 finds nothing

  @NTF-09
  Scenario: Parameters that are not known
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job has the variables "%ARGS%"
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNotifyCmdLine | ['C:\Windows\System32\bitsadmin.exe', '%ARGS%']                      |
      | Resume           |                                                                      |
    When bitswise checks it
    Then the rule NTF-09 finds nothing

  @NTF-10
  Scenario: A script as program
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNotifyCmdLine | ['C:\jobs\done.vbs']                                                 |
      | Resume           |                                                                      |
    When bitswise checks it
    Then the rule NTF-10 finds an error in "done.vbs"

  @NTF-10
  Scenario: WScript as program
    Given CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNotifyCmdLine | ['C:\Windows\System32\wscript.exe', 'wscript.exe C:\jobs\done.vbs']  |
      | Resume           |                                                                      |
    When bitswise checks it
    Then the rule NTF-10 finds nothing

  @NTF-12
  Scenario: Ownership taken of a job with a command
    Given CONTOSO\adm is logged on interactively
    And CONTOSO\adm is an elevated administrator
    And CONTOSO\adm has no Internet Explorer proxy
    And CONTOSO\ann creates a job without files
    And the job is set up by the calls
      | call             | argument                                                                    | as          |
      | CreateJob        |                                                                             |             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }        |             |
      | SetNotifyCmdLine | ['C:\Windows\System32\bitsadmin.exe', 'bitsadmin.exe', '/complete nightly'] |             |
      | TakeOwnership    |                                                                             | CONTOSO\adm |
      | Resume           |                                                                             | CONTOSO\adm |
    When bitswise checks it
    Then the rule NTF-12 finds a warning in "TakeOwnership"

  @NTF-12
  Scenario: A command set anew by the new owner
    Given CONTOSO\adm is logged on interactively
    And CONTOSO\adm is an elevated administrator
    And CONTOSO\adm has no Internet Explorer proxy
    And CONTOSO\ann creates a job without files
    And the job is set up by the calls
      | call             | argument                                                                    | as          |
      | CreateJob        |                                                                             |             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }        |             |
      | SetNotifyCmdLine | ['C:\Windows\System32\bitsadmin.exe', 'bitsadmin.exe', '/complete nightly'] |             |
      | TakeOwnership    |                                                                             | CONTOSO\adm |
      | SetNotifyCmdLine | ['C:\Windows\System32\bitsadmin.exe', 'bitsadmin.exe', '/complete nightly'] | CONTOSO\adm |
      | Resume           |                                                                             | CONTOSO\adm |
    When bitswise checks it
    Then the rule NTF-12 finds nothing
