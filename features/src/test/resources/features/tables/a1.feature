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
