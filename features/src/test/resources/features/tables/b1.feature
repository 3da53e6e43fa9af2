Feature: Table b1 - does the job run?

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And there is no WPAD
    And CONTOSO\ann has no Internet Explorer proxy
    And CONTOSO\bob has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing

  Scenario Outline: <owner> owns the job, and <owner>'s own token is the only one
    Given <owner> needs no logon
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the job belongs to <owner>

    Examples: A system account is always logged on (ACC-05)
      | owner          |
      | LocalSystem    |
      | LocalService   |
      | NetworkService |

  Scenario Outline: <owner> owns the job and a helper token is there for <flags>
    Given CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for <flags>
    When bitswise predicts it
    Then the job completes in TRANSFERRED

    Examples: HLP-14, HLP-15
      | owner          | flags                       |
      | LocalSystem    | the network                 |
      | LocalSystem    | local files                 |
      | LocalSystem    | the network and local files |
      | LocalService   | the network                 |
      | LocalService   | local files                 |
      | LocalService   | the network and local files |
      | NetworkService | the network                 |
      | NetworkService | local files                 |
      | NetworkService | the network and local files |

  Scenario Outline: <owner> owns the job and BITS no longer holds the token for <flags>, because <event>
    Given CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for <flags>
    When the job is resumed
    And <event>
    Then the job fails in ERROR
    And the job ends in ERROR with BG_E_TOKEN_REQUIRED
    And it rests on <id>

    Examples: HLP-31, HLP-35
      | owner          | flags                       | event                | id     |
      | LocalSystem    | the network                 | BITS is restarted    | HLP-35 |
      | LocalSystem    | local files                 | BITS is restarted    | HLP-35 |
      | LocalSystem    | the network and local files | BITS is restarted    | HLP-35 |
      | LocalService   | the network                 | BITS is restarted    | HLP-35 |
      | NetworkService | the network                 | BITS is restarted    | HLP-35 |
      | LocalSystem    | the network                 | CONTOSO\bob logs off | HLP-31 |
      | LocalService   | local files                 | CONTOSO\bob logs off | HLP-31 |
      | NetworkService | the network                 | CONTOSO\bob logs off | HLP-31 |

  Scenario Outline: The network is lost while the job of <owner> is <state>
    Given CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job is in the state <state>
    When the network is lost
    Then the job waits in TRANSIENT_ERROR
    And the job ends in TRANSIENT_ERROR with BG_E_NETWORK_DISCONNECTED
    And it rests on NET-02
    And the job waits for "the network"

    Examples: NET-02
      | owner       | token                                                     | state        |
      | LocalSystem | the job has no helper token                               | QUEUED       |
      | LocalSystem | the job has no helper token                               | CONNECTING   |
      | LocalSystem | the job has no helper token                               | TRANSFERRING |
      | LocalSystem | the job has a helper token of CONTOSO\bob for the network | QUEUED       |
      | LocalSystem | the job has a helper token of CONTOSO\bob for the network | CONNECTING   |
      | LocalSystem | the job has a helper token of CONTOSO\bob for the network | TRANSFERRING |
      | CONTOSO\ann | the job has no helper token                               | QUEUED       |
      | CONTOSO\ann | the job has no helper token                               | CONNECTING   |
      | CONTOSO\ann | the job has no helper token                               | TRANSFERRING |
      | CONTOSO\ann | the job has a helper token of CONTOSO\bob for the network | TRANSFERRING |

  Scenario: The network is lost while the job of a logged-off user is queued
    Given CONTOSO\ann is logged off
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is in the state QUEUED
    When the network is lost
    Then the job waits in TRANSIENT_ERROR
    And the job ends in TRANSIENT_ERROR with BG_E_NETWORK_DISCONNECTED

  Scenario Outline: CONTOSO\ann is logged on <logon> and owns the job
    Given CONTOSO\ann is logged on <logon>
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job completes in TRANSFERRED

    Examples: ACC-08
      | logon                  |
      | interactively          |
      | through Remote Desktop |
      | by fast user switching |

  Scenario Outline: CONTOSO\ann is logged on <logon> and the token of CONTOSO\bob is there for <flags>
    Given CONTOSO\ann is logged on <logon>
    And CONTOSO\ann is no administrator
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for <flags>
    When bitswise predicts it
    Then the job completes in TRANSFERRED

    Examples: HLP-14, HLP-15
      | logon                  | flags                       |
      | interactively          | the network                 |
      | interactively          | local files                 |
      | interactively          | the network and local files |
      | through Remote Desktop | the network                 |
      | by fast user switching | local files                 |

  Scenario Outline: CONTOSO\ann is logged on <logon> and BITS no longer holds the token for <flags>
    Given CONTOSO\ann is logged on <logon>
    And CONTOSO\ann is no administrator
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for <flags>
    When the job is resumed
    And <event>
    Then the job fails in ERROR
    And the job ends in ERROR with BG_E_TOKEN_REQUIRED
    And it rests on <id>

    Examples: HLP-31, HLP-35
      | logon                  | flags                       | event                | id     |
      | interactively          | the network                 | CONTOSO\bob logs off | HLP-31 |
      | interactively          | local files                 | CONTOSO\bob logs off | HLP-31 |
      | interactively          | the network and local files | BITS is restarted    | HLP-35 |
      | through Remote Desktop | the network                 | BITS is restarted    | HLP-35 |
      | by fast user switching | the network                 | BITS is restarted    | HLP-35 |

  Scenario Outline: CONTOSO\ann is there only through Remote PowerShell, on <windows>
    Given a machine that runs <windows>
    And CONTOSO\ann is there only through Remote PowerShell
    And CONTOSO\ann is an elevated administrator
    And CONTOSO\bob is logged on interactively
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    When bitswise predicts it
    Then the job <outcome> in <state>

    Examples: It counts from 1607 on (ACC-09)
      | windows         | token                       | outcome   | state       |
      | Windows 10 1607 | the job has no helper token | completes | TRANSFERRED |
      | Windows 10 1809 | the job has no helper token | completes | TRANSFERRED |
      | Windows 11      | the job has no helper token | completes | TRANSFERRED |

    Examples: It does not count before (ACC-10)
      | windows         | token                                                                     | outcome | state  |
      | Windows 10 1511 | the job has no helper token                                               | waits   | QUEUED |
      | Windows 7       | the job has no helper token                                               | waits   | QUEUED |
      | Windows 7       | the job has a helper token of CONTOSO\bob for the network                 | waits   | QUEUED |
      | Windows 10 1511 | the job has a helper token of CONTOSO\bob for the network and local files | waits   | QUEUED |

  Scenario Outline: CONTOSO\ann is there only through <way>
    Given CONTOSO\ann is there only through <way>
    And CONTOSO\ann is no administrator
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    When bitswise predicts it
    Then the job waits in QUEUED
    And it rests on <id>

    Examples: ACC-11, ACC-12
      | way               | token                                                     | id     |
      | Run As            | the job has no helper token                               | ACC-11 |
      | a scheduled task  | the job has no helper token                               | ACC-12 |
      | a service logon   | the job has no helper token                               | ACC-07 |
      | a network logon   | the job has no helper token                               | ACC-07 |
      | PowerShell Direct | the job has no helper token                               | ACC-16 |
      | WinRM             | the job has no helper token                               | ACC-16 |
      | Run As            | the job has a helper token of CONTOSO\bob for the network | ACC-11 |
      | a scheduled task  | the job has a helper token of CONTOSO\bob for the network | ACC-12 |
      | a service logon   | the job has a helper token of CONTOSO\bob for local files | ACC-07 |

  Scenario: The owner is logged off and has no helper token
    Given CONTOSO\ann is logged off
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job waits in QUEUED
    And it rests on ACC-35
    And it rests on LIF-05
    And the job waits for "an interactive logon of CONTOSO\ann"

  Scenario Outline: The owner logs off and BITS discards the token for <flags>
    Given CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for <flags>
    When the job is resumed
    And CONTOSO\ann logs off
    Then the job fails in ERROR
    And the job ends in ERROR with BG_E_TOKEN_REQUIRED
    And it rests on HLP-29

    Examples: HLP-29
      | flags                       |
      | the network                 |
      | local files                 |
      | the network and local files |

  Scenario Outline: The owner is logged off to begin with, and a helper token is there for <flags>
    Given CONTOSO\ann is logged off
    And CONTOSO\ann is no administrator
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for <flags>
    When bitswise predicts it
    Then the job fails in ERROR
    And the job ends in ERROR with BG_E_TOKEN_REQUIRED
    And it rests on HLP-29

    Examples: HLP-29, ACC-40
      | flags       |
      | the network |
      | local files |

  Scenario Outline: <owner> runs a service and owns the job
    Given a service runs under the user account CONTOSO\svc
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And <owner> is no administrator
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    When bitswise predicts it
    Then the job is unspecified
    And it rests on ACC-02
    And the rule ACC-02 finds <severity> in "<owner>"

    Examples: Nothing is documented of it (ACC-02)
      | owner              | token                                                     | severity  |
      | NT SERVICE\updater | the job has no helper token                               | a warning |
      | CONTOSO\gmsa$      | the job has no helper token                               | a warning |
      | CONTOSO\svc        | the job has no helper token                               | an error  |
      | NT SERVICE\updater | the job has a helper token of CONTOSO\bob for the network | a warning |
      | CONTOSO\gmsa$      | the job has a helper token of CONTOSO\bob for the network | a warning |
      | CONTOSO\svc        | the job has a helper token of CONTOSO\bob for the network | an error  |

  Scenario: Nobody says how the owner is logged on
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on accounts["CONTOSO\ann"].session

  Scenario: Nobody says who creates the job
    Given CONTOSO\ann is logged off
    And somebody creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on jobs["the job"].owner

  Scenario Outline: The network is lost while the job of <owner> is <state>, where <logon>
    Given <logon>
    And CONTOSO\ann is no administrator
    And CONTOSO\bob is no administrator
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job is in the state <state>
    When the network is lost
    Then the job waits in TRANSIENT_ERROR
    And the job ends in TRANSIENT_ERROR with BG_E_NETWORK_DISCONNECTED
    And it rests on NET-02

    Examples: Whoever owns it, and however logged on (NET-02)
      | owner              | logon                                               | token                                                     | state        |
      | LocalService       | CONTOSO\bob is logged on interactively              | the job has no helper token                               | QUEUED       |
      | LocalService       | CONTOSO\bob is logged on interactively              | the job has a helper token of CONTOSO\bob for local files | TRANSFERRING |
      | NetworkService     | CONTOSO\bob is logged on interactively              | the job has no helper token                               | CONNECTING   |
      | NetworkService     | CONTOSO\bob is logged on interactively              | the job has a helper token of CONTOSO\bob for the network | QUEUED       |
      | CONTOSO\ann        | CONTOSO\ann is there only through Remote PowerShell | the job has no helper token                               | TRANSFERRING |
      | CONTOSO\ann        | CONTOSO\ann is there only through Run As            | the job has no helper token                               | QUEUED       |
      | CONTOSO\ann        | CONTOSO\ann is there only through a scheduled task  | the job has no helper token                               | QUEUED       |
      | NT SERVICE\updater | CONTOSO\bob is logged on interactively              | the job has no helper token                               | QUEUED       |

  Scenario Outline: <owner> owns the job and BITS no longer holds the token for <flags> after <event>
    Given CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for <flags>
    When the job is resumed
    And <event>
    Then the job ends in ERROR with BG_E_TOKEN_REQUIRED
    And the answer is <basis>

    Examples: The token's session ends (CON-06), or BITS starts anew
      | owner          | flags                       | event                     | basis        |
      | LocalSystem    | local files                 | CONTOSO\bob logs off      | contradicted |
      | LocalSystem    | the network and local files | CONTOSO\bob logs off      | contradicted |
      | LocalService   | the network                 | CONTOSO\bob logs off      | contradicted |
      | NetworkService | local files                 | CONTOSO\bob logs off      | contradicted |
      | LocalService   | local files                 | the computer is restarted | inferred     |
      | NetworkService | the network and local files | the computer is restarted | inferred     |

  Scenario Outline: CONTOSO\ann is there only through <way>, and the token of CONTOSO\bob is for <flags>
    Given CONTOSO\ann is there only through <way>
    And CONTOSO\ann is no administrator
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for <flags>
    When bitswise predicts it
    Then the job waits in QUEUED
    And it rests on <id>

    Examples: A helper token does not stand in for the logon
      | way               | flags                       | id     |
      | Run As            | local files                 | ACC-11 |
      | a scheduled task  | the network and local files | ACC-12 |
      | PowerShell Direct | the network                 | ACC-16 |
      | WinRM             | local files                 | ACC-16 |
      | a network logon   | the network                 | ACC-07 |

  Scenario Outline: CONTOSO\ann is there only through Remote PowerShell, and the token of CONTOSO\bob is for <flags>
    Given CONTOSO\ann is there only through Remote PowerShell
    And CONTOSO\ann is no administrator
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for <flags>
    When bitswise predicts it
    Then the job completes in TRANSFERRED

    Examples: The session is a logon like another (ACC-09)
      | flags                       |
      | the network                 |
      | local files                 |
      | the network and local files |

  Scenario Outline: CONTOSO\ann owns the job and BITS no longer holds the token for <flags> after <event>
    Given CONTOSO\ann is logged on <logon>
    And CONTOSO\ann is no administrator
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for <flags>
    When the job is resumed
    And <event>
    Then the job ends in ERROR with BG_E_TOKEN_REQUIRED
    And the answer is <basis>

    Examples: Documented after a log-off, else inferred
      | logon                  | flags       | event                | basis      |
      | interactively          | the network | CONTOSO\ann logs off | documented |
      | through Remote Desktop | local files | CONTOSO\ann logs off | documented |
      | interactively          | local files | CONTOSO\bob logs off | documented |
      | by fast user switching | the network | CONTOSO\bob logs off | documented |
      | interactively          | the network | BITS is restarted    | inferred   |

  Scenario Outline: <owner>'s job could run, and <what>
    Given CONTOSO\ann is logged on interactively
    And the network is "near-cap"
    And <what>
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the cost flags "<mask>"
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And the job ends in TRANSIENT_ERROR with <error>
    And it rests on <id>

    Examples: NET-11, NET-19, NET-21
      | owner       | what                               | mask     | error                                | id     |
      | LocalSystem | there is no WPAD                   | standard | BG_E_BLOCKED_BY_COST_TRANSFER_POLICY | NET-11 |
      | CONTOSO\ann | there is no WPAD                   | standard | BG_E_BLOCKED_BY_COST_TRANSFER_POLICY | NET-11 |
      | LocalSystem | battery saver is on                | always   | BG_E_BLOCKED_BY_BATTERY_SAVER        | NET-19 |
      | CONTOSO\ann | game mode is on                    | always   | BG_E_BLOCKED_BY_GAME_MODE            | NET-19 |
      | LocalSystem | the policy MaxInternetBandwidth is 0 | always | BG_E_BLOCKED_BY_POLICY               | NET-21 |
      | CONTOSO\ann | the policy MaxInternetBandwidth is 0 | always | BG_E_BLOCKED_BY_POLICY               | NET-21 |
