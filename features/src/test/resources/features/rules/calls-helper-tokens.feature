Feature: Findings on helper tokens that a program of calls sets

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And the network is up
    And there is no WPAD
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator
    And CONTOSO\ann has no Internet Explorer proxy
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\adm is logged on interactively
    And CONTOSO\adm is an elevated administrator
    And CONTOSO\adm has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" can be reached without a proxy
    And the share \\nas\drop lets in CONTOSO\ann

  Scenario: SetHelperToken takes the token of its caller, and the last flags count
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                 | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                |             |
      | CreateJob            |                                                          |             |
      | QueryInterface       | IBitsTokenOptions                                        |             |
      | SetHelperToken       |                                                          | CONTOSO\ann |
      | SetHelperTokenFlags  | local-file                                               | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                  | CONTOSO\ann |
      | AddFile              | { remote: '\\\\nas\drop\p.cab', local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                          |             |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the remote file is opened as CONTOSO\ann
    And an identity rests on HLP-06
    And an identity rests on HLP-17
    And no error and no warning is found

  Scenario: A second SetHelperToken replaces the token
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                 | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                |             |
      | CreateJob            |                                                          |             |
      | QueryInterface       | IBitsTokenOptions                                        |             |
      | SetHelperToken       |                                                          | CONTOSO\bob |
      | SetHelperToken       |                                                          | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                  | CONTOSO\ann |
      | AddFile              | { remote: '\\\\nas\drop\p.cab', local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                          |             |
    When bitswise predicts it
    Then the remote file is opened as CONTOSO\ann
    And an identity rests on HLP-02

  Scenario: A token without flags opens nothing
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the local file is opened as LocalSystem
    And the rule HLP-16 finds a warning in "SetHelperToken"
    And nothing but HLP-16 is found

  @HLP-03
  Scenario: IBitsTokenOptions is not asked for before the helper is impersonated
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job is refused with E_ACCESSDENIED
    And it rests on HLP-05
    And the rule HLP-03 finds an error in "SetHelperToken"

  Scenario: IBitsTokenOptions is not asked for, and it is not said whether the helper is an administrator
    Given CONTOSO\eve is logged on interactively
    And CONTOSO\eve has no Internet Explorer proxy
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | SetHelperToken       |                                                                      | CONTOSO\eve |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\eve |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the answer turns on accounts["CONTOSO\eve"].administrator

  @HLP-03
  Scenario: Nobody is impersonated
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |
      | CreateJob            |                                                                      |
      | QueryInterface       | IBitsTokenOptions                                                    |
      | SetHelperToken       |                                                                      |
      | SetHelperTokenFlags  | network                                                              |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume               |                                                                      |
    When bitswise checks it
    Then the rule HLP-03 finds a warning in "SetHelperToken"
    And the rule HLP-03 says "`LocalSystem` becomes its own helper"

  @HLP-03
  Scenario: Flags for a token that no step sets
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_TOKEN_REQUIRED
    And it rests on HLP-36
    And the rule HLP-03 finds an error in "SetHelperTokenFlags"

  @HLP-03
  Scenario: The flags are set before the token
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise checks it
    Then the rule HLP-03 finds a warning in "SetHelperTokenFlags"

  @HLP-03
  Scenario: The flags are set after the revert
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              |             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise checks it
    Then the rule HLP-03 finds an info in "SetHelperTokenFlags"

  @HLP-03
  Scenario: The helper is still impersonated when files are added
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } | CONTOSO\ann |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the call AddFile of CONTOSO\ann is allowed
    And the call AddFile rests on HLP-03
    And the rule HLP-03 finds a warning in "AddFile"
    And nothing but HLP-03 is found

  @HLP-03
  Scenario: The documented order
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise checks it
    Then the rule HLP-03 finds nothing

  Scenario: A pointer that the owner asked for serves while the helper is impersonated
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the call SetHelperToken of CONTOSO\ann is allowed
    And the call SetHelperToken rests on HLP-04

  @HLP-05
  Scenario: Asked for as the helper
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    | CONTOSO\ann |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the call QueryInterface of CONTOSO\ann is denied with E_ACCESSDENIED
    And the job is refused with E_ACCESSDENIED
    And the rule HLP-05 finds an error in "QueryInterface"
    And nothing but HLP-05 is found

  Scenario: Asked for as the helper, of whom it is not said whether she is an administrator
    Given CONTOSO\eve is logged on interactively
    And CONTOSO\eve has no Internet Explorer proxy
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    | CONTOSO\eve |
      | SetHelperToken       |                                                                      | CONTOSO\eve |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\eve |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the answer turns on accounts["CONTOSO\eve"].administrator

  @HLP-05
  Scenario: Asked for as the owner
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise checks it
    Then the rule HLP-05 finds nothing

  @HLP-07
  Scenario Outline: The process has the level <level>
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: <level>, cloaking: dynamic }                                |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the call SetHelperToken of CONTOSO\ann is denied with CO_E_FAILEDTOIMPERSONATE
    And the job is refused with CO_E_FAILEDTOIMPERSONATE
    And the rule HLP-07 finds an error in "SetHelperToken"

    Examples: Too low
      | level     |
      | anonymous |
      | identify  |

  @HLP-07
  Scenario: The pointer has the level identify
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | CoSetProxyBlanket    | { pointer: token-options, level: identify, cloaking: dynamic }       |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job is refused with CO_E_FAILEDTOIMPERSONATE
    And the rule HLP-07 finds an error in "SetHelperToken"

  @HLP-07
  Scenario: The pointer has the level impersonate, whatever the process has
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: identify, cloaking: dynamic }                               |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | CoSetProxyBlanket    | { pointer: token-options, level: impersonate, cloaking: dynamic }    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the rule HLP-07 finds nothing

  @HLP-08
  Scenario: SetHelperToken without dynamic cloaking
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate }                                               |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the rule HLP-08 finds an error in "SetHelperToken"
    And nothing but HLP-08 is found

  @HLP-08
  Scenario: A program that says nothing of cloaking
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                | argument                                                 | as          |
      | CreateJob           |                                                          |             |
      | QueryInterface      | IBitsTokenOptions                                        |             |
      | SetHelperToken      |                                                          | CONTOSO\ann |
      | SetHelperTokenFlags | network                                                  | CONTOSO\ann |
      | AddFile             | { remote: '\\\\nas\drop\p.cab', local: 'C:\drop\p.cab' } |             |
      | Resume              |                                                          |             |
    When bitswise predicts it
    Then the remote file is opened as CONTOSO\ann
    And the rule HLP-08 finds an info in "SetHelperToken"
    And nothing but HLP-08 is found

  @HLP-08
  Scenario: Dynamic cloaking on the token options alone is enough for the token
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                | argument                                                          | as          |
      | CreateJob           |                                                                   |             |
      | QueryInterface      | IBitsTokenOptions                                                 |             |
      | CoSetProxyBlanket   | { pointer: token-options, level: impersonate, cloaking: dynamic } |             |
      | SetHelperToken      |                                                                   | CONTOSO\ann |
      | SetHelperTokenFlags | network                                                           | CONTOSO\ann |
      | AddFile             | { remote: '\\\\nas\drop\p.cab', local: 'C:\drop\p.cab' }          |             |
      | Resume              |                                                                   |             |
    When bitswise predicts it
    Then the remote file is opened as CONTOSO\ann
    And the rule HLP-08 finds nothing

  Scenario Outline: SetHelperToken answers as the owner and the helper are
    Given a machine that runs <windows>
    And CONTOSO\ann is <rank>
    And <owner> creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the call SetHelperToken is denied with E_ACCESSDENIED
    And the call SetHelperToken rests on <behaviour>
    And the job is refused with E_ACCESSDENIED
    And it rests on <behaviour>

    Examples: Denied (HLP-09, HLP-11)
      | windows         | owner          | rank                      | behaviour |
      | Windows 10 1511 | NetworkService | no administrator          | HLP-09    |
      | Windows 10 1809 | NetworkService | an elevated administrator | HLP-11    |

  Scenario: The token is set again after it was lost
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
    When the job is resumed
    And CONTOSO\ann logs off
    And CONTOSO\ann logs on
    And CONTOSO\ann calls SetHelperToken
    And the job is resumed
    Then the job goes through QUEUED, ERROR, ERROR, ERROR, QUEUED, TRANSFERRED
    And the timeline rests on HLP-33

  Scenario: The flags are cleared after the token was lost
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
    When the job is resumed
    And CONTOSO\ann logs off
    And the owner calls SetHelperTokenFlags with "none"
    And the job is resumed
    Then the call SetHelperTokenFlags is allowed
    And the call SetHelperTokenFlags rests on HLP-34
    And the job goes through QUEUED, ERROR, ERROR, QUEUED, TRANSFERRED
    And the local file is opened as LocalSystem
    And the timeline rests on HLP-34

  @HLP-36
  Scenario: The token is cleared and its flags are kept
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | ClearHelperToken     |                                                                      |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_TOKEN_REQUIRED
    And it rests on HLP-36
    And the rule HLP-36 finds a warning in "ClearHelperToken"
    And nothing but HLP-36 is found

  @HLP-36
  Scenario: The token and its flags are cleared
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | ClearHelperToken     |                                                                      |             |
      | SetHelperTokenFlags  | none                                                                 |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the local file is opened as LocalSystem
    And the rule HLP-36 finds nothing

  @HLP-36
  Scenario: The token is cleared and set again
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | ClearHelperToken     |                                                                      |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise checks it
    Then the rule HLP-36 finds nothing

  Scenario: The SID before a token is set
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | GetHelperTokenSid    |                                                                      |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the call GetHelperTokenSid is allowed
    And the call GetHelperTokenSid rests on HLP-37

  Scenario: The SID of the helper
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | GetHelperTokenSid    |                                                                      |             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the call GetHelperTokenSid is allowed
    And the call GetHelperTokenSid rests on HLP-37
    And the call GetHelperTokenSid rests on HLP-06

  Scenario: The SID after the token is cleared
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | ClearHelperToken     |                                                                      |             |
      | GetHelperTokenSid    |                                                                      |             |
      | SetHelperTokenFlags  | none                                                                 |             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the call GetHelperTokenSid is allowed
    And the call GetHelperTokenSid rests on HLP-37
    And the call GetHelperTokenSid rests on HLP-36

  @HLP-38
  Scenario: A file is added before the helper may open local files
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | local-file                                                           | CONTOSO\ann |
      | Resume               |                                                                      |             |
    When bitswise checks it
    Then the rule HLP-38 finds a warning in "AddFile"
    And nothing but HLP-38 is found

  @HLP-38
  Scenario: A file is added after the helper may open local files
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | local-file                                                           | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise checks it
    Then the rule HLP-38 finds nothing

  @HLP-38
  Scenario: A file is added before a token for the network alone
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | Resume               |                                                                      |             |
    When bitswise checks it
    Then the rule HLP-38 finds nothing

  Scenario Outline: The helper's token comes from a logon of the type <type>
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | LogonUser            | { account: CONTOSO\ann, type: <type> }                               |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job is unspecified
    And it rests on HLP-39

    Examples: The documentation shows interactive logons only (GAP-06)
      | type              |
      | network           |
      | batch             |
      | service           |
      | network-cleartext |
      | new-credentials   |

  Scenario: The helper's token comes from an interactive logon
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | LogonUser            | { account: CONTOSO\ann, type: interactive }                          |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  @HLP-42
  Scenario: Ownership is taken of a job with a helper token
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | TakeOwnership        |                                                                      | CONTOSO\adm |
      | Resume               |                                                                      | CONTOSO\adm |
    When bitswise predicts it
    Then the job belongs to CONTOSO\adm
    And the job is unspecified
    And it rests on HLP-42
    And the rule HLP-42 finds a warning in "TakeOwnership"
    And nothing but HLP-42 is found

  @HLP-42
  Scenario: Ownership is taken before the helper token is set
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | TakeOwnership        |                                                                      | CONTOSO\adm |
      | QueryInterface       | IBitsTokenOptions                                                    | CONTOSO\adm |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } | CONTOSO\adm |
      | Resume               |                                                                      | CONTOSO\adm |
    When bitswise checks it
    Then the rule HLP-42 finds nothing
