Feature: Findings on who makes the calls of a program, and on whose job

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And there is no WPAD
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is an elevated administrator
    And CONTOSO\ann has no Internet Explorer proxy
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\adm is logged on interactively
    And CONTOSO\adm is an elevated administrator
    And CONTOSO\adm has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing

  @ACC-18
  Scenario: A program impersonates and sets COM up without cloaking
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                 | argument                               | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: none } |             |
      | CreateJob            |                                        | CONTOSO\ann |
      | AddFile              |                                        | CONTOSO\ann |
      | Resume               |                                        | CONTOSO\ann |
    When bitswise checks it
    Then the rule ACC-18 finds an error in "CreateJob"
    And the rule ACC-18 says "`CreateJob` impersonates `CONTOSO\ann` and no pointer is cloaked"
    And the rule ACC-19 finds nothing
    And the rule ACC-20 finds nothing

  @ACC-18
  Scenario: A program cloaks the process first
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                 | argument                                  | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic } |             |
      | CreateJob            |                                           | CONTOSO\ann |
      | AddFile              |                                           | CONTOSO\ann |
      | Resume               |                                           | CONTOSO\ann |
    When bitswise checks it
    Then the rule ACC-18 finds nothing

  @ACC-18
  Scenario: A program that impersonates nobody needs no cloaking
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                 | argument                               |
      | CoInitializeSecurity | { level: impersonate, cloaking: none } |
      | CreateJob            |                                        |
      | AddFile              |                                        |
      | Resume               |                                        |
    When bitswise checks it
    Then the rule ACC-18 finds nothing

  @ACC-19
  Scenario: The HTTP options are a pointer of their own
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call              | argument                                                    | as          |
      | CoSetProxyBlanket | { pointer: manager, level: impersonate, cloaking: dynamic } |             |
      | CreateJob         |                                                             | CONTOSO\ann |
      | CoSetProxyBlanket | { pointer: job, level: impersonate, cloaking: dynamic }     |             |
      | AddFile           |                                                             | CONTOSO\ann |
      | QueryInterface    | IBackgroundCopyJobHttpOptions                               | CONTOSO\ann |
      | SetSecurityFlags  | 1                                                           | CONTOSO\ann |
      | Resume            |                                                             | CONTOSO\ann |
    When bitswise checks it
    Then the rule ACC-19 finds an error in "SetSecurityFlags"
    And the rule ACC-19 says "the HTTP options pointer is not cloaked"

  @ACC-19
  Scenario: Both pointers that are used are cloaked
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call              | argument                                                    | as          |
      | CoSetProxyBlanket | { pointer: manager, level: impersonate, cloaking: dynamic } |             |
      | CreateJob         |                                                             | CONTOSO\ann |
      | CoSetProxyBlanket | { pointer: job, level: impersonate, cloaking: dynamic }     |             |
      | AddFile           |                                                             | CONTOSO\ann |
      | Resume            |                                                             | CONTOSO\ann |
    When bitswise checks it
    Then the rule ACC-19 finds nothing

  @ACC-20
  Scenario: A program cloaks the manager alone
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call              | argument                                                    | as          |
      | CoSetProxyBlanket | { pointer: manager, level: impersonate, cloaking: dynamic } |             |
      | CreateJob         |                                                             | CONTOSO\ann |
      | AddFile           |                                                             | CONTOSO\ann |
      | Resume            |                                                             | CONTOSO\ann |
    When bitswise checks it
    Then the rule ACC-20 finds an error in "AddFile"
    And the rule ACC-18 finds nothing
    And the rule ACC-19 finds nothing

  @ACC-20
  Scenario: A program cloaks the manager and calls nothing else as somebody
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call              | argument                                                    | as          |
      | CoSetProxyBlanket | { pointer: manager, level: impersonate, cloaking: dynamic } |             |
      | CreateJob         |                                                             | CONTOSO\ann |
    When bitswise checks it
    Then the rule ACC-20 finds nothing

  Scenario: A call of the job is made as nobody in particular after the user made the job
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                 | argument                                  | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic } |             |
      | CreateJob            |                                           | CONTOSO\ann |
      | AddFile              |                                           |             |
      | GetState             |                                           |             |
      | Resume               |                                           |             |
    When bitswise predicts it
    Then the job belongs to CONTOSO\ann
    And the call GetState is allowed with no error
    And the call GetState rests on ACC-27

  @ACC-26
  Scenario: A standard user asks for the job of somebody else
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | as          |
      | CreateJob |             |
      | AddFile   |             |
      | Resume    |             |
      | GetJob    | CONTOSO\bob |
      | Cancel    | CONTOSO\bob |
    When bitswise checks it
    Then the rule ACC-26 finds an error in "GetJob"
    And the rule ACC-26 says "the job belongs to `CONTOSO\ann`"

  @ACC-26
  Scenario: A standard user changes the job of somebody else later
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | as          | elevated |
      | CreateJob |             |          |
      | AddFile   |             |          |
      | Resume    |             |          |
      | GetJob    | CONTOSO\adm | yes      |
      | Suspend   | CONTOSO\adm | no       |
    When bitswise checks it
    Then the rule ACC-26 finds an error in "Suspend"

  @ACC-26
  Scenario: An administrator asks for the job of somebody else
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | as          |
      | CreateJob |             |
      | AddFile   |             |
      | Resume    |             |
      | GetJob    | CONTOSO\adm |
      | Cancel    | CONTOSO\adm |
    When bitswise checks it
    Then the rule ACC-26 finds nothing

  @ACC-26
  Scenario: A standard user lists jobs of its own
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | as          |
      | CreateJob |             |
      | AddFile   |             |
      | Resume    |             |
      | EnumJobs  | CONTOSO\bob |
    When bitswise checks it
    Then the rule ACC-26 finds nothing

  @ACC-26
  Scenario: A helper is impersonated on a pointer that the owner asked for
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                 | argument                                  | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic } |             |
      | CreateJob            |                                           |             |
      | QueryInterface       | IBitsTokenOptions                         |             |
      | SetHelperToken       |                                           | CONTOSO\bob |
      | SetHelperTokenFlags  | network                                   | CONTOSO\bob |
      | AddFile              |                                           |             |
      | Resume               |                                           |             |
    When bitswise checks it
    Then the rule ACC-26 finds nothing

  @ACC-26
  Scenario: The former owner calls after ownership was taken
    Given CONTOSO\bob creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call          | as          |
      | CreateJob     |             |
      | AddFile       |             |
      | Resume        |             |
      | TakeOwnership | CONTOSO\adm |
      | Suspend       |             |
    When bitswise checks it
    Then the rule ACC-26 finds an error in "Suspend"
    And the rule ACC-26 says "the job belongs to `CONTOSO\adm`"

  Scenario: An administrator adds a file to the job of a user
    Given CONTOSO\bob creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | argument                                                               | as          |
      | CreateJob |                                                                        |             |
      | AddFile   |                                                                        |             |
      | Resume    |                                                                        |             |
      | GetJob    |                                                                        | CONTOSO\adm |
      | AddFile   | { remote: 'http://files.contoso.com/q.cab', local: 'C:\\drop\\q.cab' } | CONTOSO\adm |
    When bitswise predicts it
    Then the call AddFile of CONTOSO\adm is allowed with no error
    And the call AddFile rests on ACC-27
    And the job belongs to CONTOSO\bob

  @ACC-28
  Scenario: An administrator sets credentials on the job of somebody else
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call           | argument                         | as          |
      | CreateJob      |                                  |             |
      | AddFile        |                                  |             |
      | Resume         |                                  |             |
      | SetCredentials | { target: server, scheme: ntlm } | CONTOSO\adm |
    When bitswise checks it
    Then the rule ACC-28 finds an error in "SetCredentials"

  @ACC-28
  Scenario: An administrator sets credentials on a job that is taken over
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call           | argument                         | as          |
      | CreateJob      |                                  |             |
      | AddFile        |                                  |             |
      | Resume         |                                  |             |
      | TakeOwnership  |                                  | CONTOSO\adm |
      | SetCredentials | { target: server, scheme: ntlm } | CONTOSO\adm |
    When bitswise checks it
    Then the rule ACC-28 finds nothing

  @ACC-28
  Scenario: Credentials on a system account's job are one finding
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call           | argument                         | as          |
      | CreateJob      |                                  |             |
      | AddFile        |                                  |             |
      | Resume         |                                  |             |
      | SetCredentials | { target: server, scheme: ntlm } | CONTOSO\adm |
    When bitswise checks it
    Then the rule ACC-28 finds an error in "SetCredentials"
    And the rule ACC-31 finds nothing

  Scenario: A job made elevated runs
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | elevated |
      | CreateJob | yes      |
      | AddFile   | yes      |
      | Resume    | yes      |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And it rests on ACC-29

  Scenario: A job that an administrator made without elevation runs
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | elevated |
      | CreateJob | no       |
      | AddFile   | no       |
      | Resume    | no       |
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  @ACC-30
  Scenario: A job made elevated is resumed without elevation
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | elevated |
      | CreateJob | yes      |
      | AddFile   | yes      |
      | Resume    | no       |
      | Suspend   | no       |
    When bitswise checks it
    Then the rule ACC-30 finds a warning in "Resume"

  @ACC-30
  Scenario: A job made elevated is resumed elevated
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | elevated |
      | CreateJob | yes      |
      | AddFile   | yes      |
      | Resume    | yes      |
    When bitswise checks it
    Then the rule ACC-30 finds nothing

  @ACC-30
  Scenario: A job taken over elevated is changed without elevation
    Given CONTOSO\bob creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call          | as          | elevated |
      | CreateJob     |             |          |
      | AddFile       |             |          |
      | Resume        |             |          |
      | TakeOwnership | CONTOSO\adm | yes      |
      | Suspend       | CONTOSO\adm | no       |
    When bitswise checks it
    Then the rule ACC-30 finds a warning in "Suspend"

  @ACC-30
  Scenario: The token options of a job made elevated are asked for without elevation
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call           | argument          | elevated |
      | CreateJob      |                   | yes      |
      | QueryInterface | IBitsTokenOptions | no       |
      | AddFile        |                   | yes      |
    When bitswise checks it
    Then the rule ACC-30 finds a warning in "QueryInterface"

  @ACC-31
  Scenario: An administrator cancels a job of LocalSystem
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | as          |
      | CreateJob |             |
      | AddFile   |             |
      | Resume    |             |
      | GetJob    | CONTOSO\adm |
      | Cancel    | CONTOSO\adm |
    When bitswise checks it
    Then the rule ACC-31 finds a warning in "Cancel"
    And the rule ACC-26 finds nothing

  @ACC-31
  Scenario: An administrator cancels a job whose owner had no higher integrity level
    Given the token of LocalSystem has the integrity level high
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | as          |
      | CreateJob |             |
      | AddFile   |             |
      | Resume    |             |
      | Cancel    | CONTOSO\adm |
    When bitswise checks it
    Then the rule ACC-31 finds nothing

  @ACC-31
  Scenario: An administrator only looks at a job of LocalSystem
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | as          |
      | CreateJob |             |
      | AddFile   |             |
      | Resume    |             |
      | GetJob    | CONTOSO\adm |
      | GetState  | CONTOSO\adm |
    When bitswise checks it
    Then the rule ACC-31 finds nothing

  Scenario: A job keeps what its owner's token was
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                   |
      | CreateJob              |
      | AddFile                |
      | Resume                 |
      | GetOwnerElevationState |
      | GetOwnerIntegrityLevel |
    When bitswise predicts it
    Then the call GetOwnerElevationState is allowed with no error
    And the call GetOwnerIntegrityLevel rests on ACC-32

  @ACC-38
  Scenario: An administrator completes the job of a user
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | as          |
      | CreateJob |             |
      | AddFile   |             |
      | Resume    |             |
      | Complete  | CONTOSO\adm |
    When bitswise checks it
    Then the rule ACC-38 finds an info in "Complete"
    And the rule ACC-38 says "`CONTOSO\adm` completes the job of `CONTOSO\ann`"

  @ACC-38
  Scenario: The owner completes the job
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      |
      | CreateJob |
      | AddFile   |
      | Resume    |
      | Complete  |
    When bitswise checks it
    Then the rule ACC-38 finds nothing

  @ACC-38
  Scenario: Before BITS 1.5 it does not matter who completes the job
    Given a machine that runs 5.1.2600
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | as          |
      | CreateJob |             |
      | AddFile   |             |
      | Resume    |             |
      | Complete  | CONTOSO\adm |
    When bitswise checks it
    Then the rule ACC-38 finds nothing

  @ACC-38
  Scenario: A standard user may not complete the job of somebody else
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | as          |
      | CreateJob |             |
      | AddFile   |             |
      | Resume    |             |
      | Complete  | CONTOSO\bob |
    When bitswise checks it
    Then the rule ACC-38 finds nothing

  @LIF-36
  Scenario: A standard user takes ownership
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call          | as          |
      | CreateJob     |             |
      | AddFile       |             |
      | Resume        |             |
      | TakeOwnership | CONTOSO\bob |
    When bitswise checks it
    Then the rule LIF-36 finds an error in "TakeOwnership"

  @LIF-36
  Scenario: An elevated administrator takes ownership
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call          | as          |
      | CreateJob     |             |
      | AddFile       |             |
      | Resume        |             |
      | TakeOwnership | CONTOSO\adm |
    When bitswise checks it
    Then the rule LIF-36 finds nothing

  Scenario: Nothing changes a cancelled job
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call             | argument |
      | CreateJob        |          |
      | AddFile          |          |
      | Resume           |          |
      | Cancel           |          |
      | SetProxySettings | no-proxy |
    When bitswise predicts it
    Then the call SetProxySettings is denied with BG_E_INVALID_STATE
    And the call SetProxySettings rests on LIF-16

  Scenario: Nothing changes a completed job
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      |
      | CreateJob |
      | AddFile   |
      | Resume    |
      | Complete  |
      | Suspend   |
      | GetState  |
    When bitswise predicts it
    Then the call Suspend is denied with BG_E_INVALID_STATE
    And nothing is said of the call GetState

  Scenario: A cancel that was denied ends no job, the next one does (LIF-16, LIF-17)
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call        | argument | as          |
      | CreateJob   |          |             |
      | AddFile     |          |             |
      | Resume      |          |             |
      | Cancel      |          | CONTOSO\bob |
      | Suspend     |          |             |
      | Cancel      |          |             |
      | SetPriority | high     |             |
    When bitswise predicts it
    Then nothing is said of the call Suspend
    And the call SetPriority is denied with BG_E_INVALID_STATE

  # PRX-26 is the same for the proxy settings.
  Scenario: Proxy settings after the job was cancelled
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call             | argument |
      | CreateJob        |          |
      | AddFile          |          |
      | Cancel           |          |
      | SetProxySettings | no-proxy |
    When bitswise predicts it
    Then the call SetProxySettings is denied with BG_E_INVALID_STATE
    And the call SetProxySettings rests on PRX-26
    And the call SetProxySettings rests on LIF-17

  @ACC-30
  Scenario: Before Windows Vista a job knows no elevation
    Given a machine that runs 5.2.3790
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | elevated |
      | CreateJob | yes      |
      | AddFile   | yes      |
      | Suspend   | no       |
    When bitswise checks it
    Then the rule ACC-30 finds nothing
