Feature: Table a1 - who owns the job

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And there is no WPAD
    And CONTOSO\ann has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing

  Scenario Outline: A service runs as <service> and impersonates nobody
    Given <service> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates nobody
    When bitswise predicts it
    Then the job belongs to <service>
    And the job completes in TRANSFERRED

    Examples: ACC-01 to ACC-05
      | service        |
      | LocalSystem    |
      | LocalService   |
      | NetworkService |

  Scenario Outline: <service> impersonates CONTOSO\ann, who <logon>, with cloaking <cloaking>
    Given CONTOSO\ann <logon>
    And <service> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking <cloaking>
    When bitswise predicts it
    Then the job belongs to CONTOSO\ann
    And the job <outcome> in <state>

    Examples: The user owns the job and has to be logged on (ACC-17 to ACC-21)
      | service        | cloaking           | logon                        | outcome   | state       |
      | LocalSystem    | for the process    | is logged on interactively   | completes | TRANSFERRED |
      | LocalSystem    | on every interface | is logged on interactively   | completes | TRANSFERRED |
      | LocalService   | for the process    | is logged on interactively   | completes | TRANSFERRED |
      | NetworkService | on every interface | is logged on interactively   | completes | TRANSFERRED |
      | LocalSystem    | for the process    | is logged off                | waits     | QUEUED      |
      | NetworkService | on every interface | is logged off                | waits     | QUEUED      |
      | LocalSystem    | for the process    | is there only through Run As | waits     | QUEUED      |

  Scenario Outline: <service> impersonates CONTOSO\ann, with cloaking <cloaking>
    Given CONTOSO\ann is logged on interactively
    And <service> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking <cloaking>
    When bitswise predicts it
    Then the job is unspecified
    And the rule <rule> finds an error in "ann"

    Examples: The job is made by one identity and called by another
      | service        | cloaking             | rule   |
      | LocalSystem    | on the manager alone | ACC-20 |
      | LocalService   | on the manager alone | ACC-20 |
      | NetworkService | on the manager alone | ACC-20 |
      | LocalSystem    | nowhere              | ACC-18 |
      | LocalService   | nowhere              | ACC-18 |
      | NetworkService | nowhere              | ACC-18 |

  Scenario Outline: A service runs as <service>
    Given a service runs under the user account CONTOSO\svc
    And a service runs under the user account PC01\svc
    And <service> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job is unspecified
    And it rests on ACC-02
    And the rule ACC-02 finds <severity> in "svc"

    Examples: ACC-02
      | service        | severity  |
      | NT SERVICE\svc | a warning |
      | CONTOSO\svc$   | a warning |
      | CONTOSO\svc    | an error  |
      | PC01\svc       | an error  |

  Scenario Outline: CONTOSO\ann is logged on <logon> and creates the job
    Given CONTOSO\ann is logged on <logon>
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job belongs to CONTOSO\ann
    And the job completes in TRANSFERRED

    Examples: ACC-07, ACC-08
      | logon                  |
      | interactively          |
      | through Remote Desktop |
      | by fast user switching |

  Scenario Outline: CONTOSO\ann creates the job in a Remote PowerShell session on <windows>
    Given a machine that runs <windows>
    And CONTOSO\ann is there only through Remote PowerShell
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job belongs to CONTOSO\ann
    And the job <outcome> in <state>

    Examples: ACC-09, ACC-14, ACC-10
      | windows         | outcome   | state       |
      | Windows 10 1607 | completes | TRANSFERRED |
      | Server 2022     | completes | TRANSFERRED |
      | Windows 10 1511 | waits     | QUEUED      |
      | Windows 8.1     | waits     | QUEUED      |

  Scenario: The Remote PowerShell session of the owner ends
    Given CONTOSO\ann is there only through Remote PowerShell
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When the job is resumed
    And CONTOSO\ann logs off
    Then the job waits in QUEUED

  Scenario Outline: CONTOSO\ann is there only through <way> on <windows>
    Given a machine that runs <windows>
    And CONTOSO\ann is there only through <way>
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job belongs to CONTOSO\ann
    And the job waits in QUEUED
    And it rests on <id>

    Examples: ACC-10, ACC-11, ACC-12, ACC-16
      | way               | windows         | id     |
      | Run As            | Windows 10 1809 | ACC-11 |
      | a scheduled task  | Windows 10 1809 | ACC-12 |
      | PowerShell Direct | Windows 10 1809 | ACC-16 |
      | WinRM             | Windows 10 1809 | ACC-16 |
      | Remote PowerShell | Windows 10 1511 | ACC-10 |
      | WinRM             | Windows 7       | ACC-16 |

  Scenario Outline: CONTOSO\ann has a local session beside <way> on <windows>
    Given a machine that runs <windows>
    And CONTOSO\ann is logged on <logon>
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When CONTOSO\ann comes in through <way>
    Then the job belongs to CONTOSO\ann
    And the job completes in TRANSFERRED
    And the answer is documented

    Examples: The local one counts (ACC-08, ACC-09)
      | windows         | logon                  | way               |
      | Windows 10 1511 | interactively          | Remote PowerShell |
      | Windows 10 1809 | interactively          | Remote PowerShell |
      | Windows 10 1809 | through Remote Desktop | Run As            |
      | Windows 7       | by fast user switching | a scheduled task  |
      | Windows 10 1809 | interactively          | WinRM             |

  Scenario Outline: <service> impersonates CONTOSO\ann, who is there only through <way>, on <windows>
    Given a machine that runs <windows>
    And CONTOSO\ann is there only through <way>
    And <service> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking <cloaking>
    When bitswise predicts it
    Then the job belongs to CONTOSO\ann
    And the job <outcome> in <state>

    Examples: ACC-17, ACC-09 to ACC-12
      | service        | cloaking           | way               | windows         | outcome   | state       |
      | LocalService   | on every interface | a scheduled task  | Windows 10 1809 | waits     | QUEUED      |
      | NetworkService | for the process    | PowerShell Direct | Windows 10 1809 | waits     | QUEUED      |
      | LocalSystem    | for the process    | Remote PowerShell | Windows 10 1511 | waits     | QUEUED      |
      | LocalSystem    | for the process    | Remote PowerShell | Windows 10 1809 | completes | TRANSFERRED |

  Scenario: A client cloaks the whole process and impersonates CONTOSO\ann on every pointer
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                       | argument                                  | as          |
      | CoInitializeSecurity       | { level: impersonate, cloaking: dynamic } |             |
      | CreateJob                  |                                           | CONTOSO\ann |
      | AddFile                    |                                           | CONTOSO\ann |
      | QueryInterface             | IBackgroundCopyJobHttpOptions             | CONTOSO\ann |
      | SetSecurityFlags           | 1                                         | CONTOSO\ann |
      | SetRemoteName              |                                           | CONTOSO\ann |
      | GetErrorContextDescription |                                           | CONTOSO\ann |
      | Resume                     |                                           | CONTOSO\ann |
    When bitswise predicts it
    Then the job belongs to CONTOSO\ann
    And the job completes in TRANSFERRED
    And the rule ACC-18 finds nothing
    And the rule ACC-19 finds nothing
    And the rule ACC-20 finds nothing

  Scenario: A client cloaks the process after its first calls
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                       | argument                                  | as          |
      | CreateJob                  |                                           | CONTOSO\ann |
      | AddFile                    |                                           | CONTOSO\ann |
      | QueryInterface             | IBackgroundCopyJobHttpOptions             | CONTOSO\ann |
      | SetSecurityFlags           | 1                                         | CONTOSO\ann |
      | SetRemoteName              |                                           | CONTOSO\ann |
      | GetErrorContextDescription |                                           | CONTOSO\ann |
      | CoInitializeSecurity       | { level: impersonate, cloaking: dynamic } |             |
      | Resume                     |                                           | CONTOSO\ann |
    When bitswise predicts it
    Then the job is unspecified
    And the rule ACC-18 finds an error in "CreateJob"
    And the rule ACC-19 finds nothing
    And the rule ACC-20 finds nothing

  Scenario: A client cloaks every pointer before it is used
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                       | argument                                                         | as          |
      | CoSetProxyBlanket          | { pointer: manager, level: impersonate, cloaking: dynamic }      |             |
      | CreateJob                  |                                                                  | CONTOSO\ann |
      | CoSetProxyBlanket          | { pointer: job, level: impersonate, cloaking: dynamic }          |             |
      | AddFile                    |                                                                  | CONTOSO\ann |
      | QueryInterface             | IBackgroundCopyJobHttpOptions                                    | CONTOSO\ann |
      | CoSetProxyBlanket          | { pointer: http-options, level: impersonate, cloaking: dynamic } |             |
      | SetSecurityFlags           | 1                                                                | CONTOSO\ann |
      | CoSetProxyBlanket          | { pointer: file, level: impersonate, cloaking: dynamic }         |             |
      | SetRemoteName              |                                                                  | CONTOSO\ann |
      | CoSetProxyBlanket          | { pointer: error, level: impersonate, cloaking: dynamic }        |             |
      | GetErrorContextDescription |                                                                  | CONTOSO\ann |
      | CoSetProxyBlanket          | { pointer: job, level: impersonate, cloaking: dynamic }          |             |
      | Resume                     |                                                                  | CONTOSO\ann |
    When bitswise predicts it
    Then the job belongs to CONTOSO\ann
    And the job completes in TRANSFERRED
    And the rule ACC-18 finds nothing
    And the rule ACC-19 finds nothing
    And the rule ACC-20 finds nothing

  Scenario Outline: A client cloaks pointer by pointer, and the <late> pointer too late
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                       | argument                                                                | as          |
      | CoSetProxyBlanket          | { pointer: manager, level: impersonate, cloaking: <manager> }           |             |
      | CreateJob                  |                                                                         | CONTOSO\ann |
      | CoSetProxyBlanket          | { pointer: job, level: impersonate, cloaking: <job> }                   |             |
      | AddFile                    |                                                                         | CONTOSO\ann |
      | QueryInterface             | IBackgroundCopyJobHttpOptions                                           | CONTOSO\ann |
      | CoSetProxyBlanket          | { pointer: http-options, level: impersonate, cloaking: <http-options> } |             |
      | SetSecurityFlags           | 1                                                                       | CONTOSO\ann |
      | CoSetProxyBlanket          | { pointer: file, level: impersonate, cloaking: <file> }                 |             |
      | SetRemoteName              |                                                                         | CONTOSO\ann |
      | CoSetProxyBlanket          | { pointer: error, level: impersonate, cloaking: <error> }               |             |
      | GetErrorContextDescription |                                                                         | CONTOSO\ann |
      | CoSetProxyBlanket          | { pointer: <late>, level: impersonate, cloaking: dynamic }              |             |
      | Resume                     |                                                                         | CONTOSO\ann |
    When bitswise predicts it
    Then the rule <rule> finds an error in "<call>"
    And the rule <silent> finds nothing
    And the rule <quiet> finds nothing

    Examples: Every other pointer is cloaked (ACC-19)
      | late         | manager | job     | http-options | file    | error   | rule   | call                       | silent | quiet  |
      | manager      | none    | dynamic | dynamic      | dynamic | dynamic | ACC-19 | CreateJob                  | ACC-18 | ACC-20 |
      | job          | dynamic | none    | dynamic      | dynamic | dynamic | ACC-19 | AddFile                    | ACC-18 | ACC-20 |
      | http-options | dynamic | dynamic | none         | dynamic | dynamic | ACC-19 | SetSecurityFlags           | ACC-18 | ACC-20 |
      | file         | dynamic | dynamic | dynamic      | none    | dynamic | ACC-19 | SetRemoteName              | ACC-18 | ACC-20 |
      | error        | dynamic | dynamic | dynamic      | dynamic | none    | ACC-19 | GetErrorContextDescription | ACC-18 | ACC-20 |

    Examples: The manager alone is cloaked (ACC-20)
      | late    | manager | job  | http-options | file | error | rule   | call    | silent | quiet  |
      | manager | dynamic | none | none         | none | none  | ACC-20 | AddFile | ACC-18 | ACC-19 |

    Examples: No pointer is cloaked in time (ACC-18)
      | late    | manager | job  | http-options | file | error | rule   | call      | silent | quiet  |
      | manager | none    | none | none         | none | none  | ACC-18 | CreateJob | ACC-19 | ACC-20 |

  Scenario Outline: A client cloaks <first> and lends the token of CONTOSO\ann
    Given CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                | argument                                                    | as          |
      | CoSetProxyBlanket   | { pointer: <first>, level: impersonate, cloaking: dynamic } |             |
      | CreateJob           |                                                             |             |
      | QueryInterface      | IBitsTokenOptions                                           |             |
      | SetHelperToken      |                                                             | CONTOSO\ann |
      | SetHelperTokenFlags | network                                                     | CONTOSO\ann |
      | CoSetProxyBlanket   | { pointer: <then>, level: impersonate, cloaking: dynamic }  |             |
      | AddFile             |                                                             |             |
      | Resume              |                                                             |             |
    When bitswise predicts it
    Then the rule HLP-08 finds an error in "SetHelperToken"
    And the rule ACC-18 finds nothing
    And the rule ACC-19 finds nothing
    And the rule ACC-20 finds nothing

    Examples: The token options are a pointer of their own (HLP-08)
      | first   | then          |
      | manager | manager       |
      | job     | job           |
      | manager | token-options |
      | job     | token-options |

  Scenario: A blanket without cloaking takes it from a pointer again
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                 | argument                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }            |             |
      | CreateJob            |                                                      | CONTOSO\ann |
      | CoSetProxyBlanket    | { pointer: job, level: impersonate, cloaking: none } |             |
      | AddFile              |                                                      | CONTOSO\ann |
      | Resume               |                                                      | CONTOSO\ann |
    When bitswise predicts it
    Then the job is unspecified
    And the rule ACC-19 finds an error in "AddFile"
    And the rule ACC-18 finds nothing

  Scenario: A program impersonates and says nothing of COM's security
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | as          |
      | CreateJob | CONTOSO\ann |
      | AddFile   | CONTOSO\ann |
      | Resume    | CONTOSO\ann |
    When bitswise predicts it
    Then the job belongs to CONTOSO\ann
    And the job completes in TRANSFERRED
    And it assumes "dynamic cloaking is on wherever the program impersonates somebody"

  Scenario: A program impersonates and secures COM
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                 | argument                                  | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic } |             |
      | CreateJob            |                                           | CONTOSO\ann |
      | AddFile              |                                           | CONTOSO\ann |
      | Resume               |                                           | CONTOSO\ann |
    When bitswise predicts it
    Then it does not assume "dynamic cloaking is on wherever the program impersonates somebody"

  Scenario Outline: CONTOSO\adm takes ownership of the job of <owner>
    Given CONTOSO\adm is an elevated administrator
    And CONTOSO\adm has no Internet Explorer proxy
    And CONTOSO\adm is logged on interactively
    And CONTOSO\ann is logged on interactively
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When CONTOSO\adm calls TakeOwnership
    And the job is resumed
    Then the job belongs to CONTOSO\adm
    And the job completes in TRANSFERRED
    And the local file is opened as CONTOSO\adm
    And the call TakeOwnership rests on LIF-36

    Examples: LIF-36, LIF-38
      | owner          |
      | LocalSystem    |
      | LocalService   |
      | NetworkService |
      | CONTOSO\ann    |
