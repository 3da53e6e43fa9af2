Feature: Table b2 - what events do to an unfinished job

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And there is no WPAD
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator
    And CONTOSO\ann has no Internet Explorer proxy
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\bob has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing

  Scenario Outline: Resume, as <owner>; <token>
    Given <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job is in the state <from>
    When the job is resumed
    Then the job goes through QUEUED, TRANSFERRED

    Examples: LIF-03, LIF-15
      | owner          | token                                                     | from            |
      | LocalSystem    | the job has no helper token                               | SUSPENDED       |
      | LocalSystem    | the job has no helper token                               | ERROR           |
      | LocalSystem    | the job has no helper token                               | TRANSIENT_ERROR |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | SUSPENDED       |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | ERROR           |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | TRANSIENT_ERROR |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for local files | SUSPENDED       |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for local files | ERROR           |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for local files | TRANSIENT_ERROR |
      | LocalService   | the job has no helper token                               | SUSPENDED       |
      | LocalService   | the job has no helper token                               | ERROR           |
      | LocalService   | the job has no helper token                               | TRANSIENT_ERROR |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | SUSPENDED       |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | ERROR           |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | TRANSIENT_ERROR |
      | CONTOSO\ann    | the job has no helper token                               | SUSPENDED       |
      | CONTOSO\ann    | the job has no helper token                               | ERROR           |
      | CONTOSO\ann    | the job has no helper token                               | TRANSIENT_ERROR |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | SUSPENDED       |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | ERROR           |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | TRANSIENT_ERROR |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for local files | SUSPENDED       |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for local files | ERROR           |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for local files | TRANSIENT_ERROR |

  Scenario Outline: The owner logs off while the job is <from>, as <owner>; <token>
    Given <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job is in the state <from>
    When CONTOSO\ann logs off
    Then the job goes through <states>
    And the job ends in <state> with <error>
    And it rests on <id>

    Examples: Without a helper token it waits (ACC-35)
      | owner       | token                       | from         | states               | state  | error    | id     |
      | CONTOSO\ann | the job has no helper token | QUEUED       | QUEUED               | QUEUED | no error | ACC-35 |
      | CONTOSO\ann | the job has no helper token | CONNECTING   | QUEUED               | QUEUED | no error | ACC-35 |
      | CONTOSO\ann | the job has no helper token | TRANSFERRING | QUEUED               | QUEUED | no error | ACC-35 |

    Examples: With one it fails (HLP-29)
      | owner       | token                                                                     | from         | states              | state | error               | id     |
      | CONTOSO\ann | the job has a helper token of CONTOSO\bob for the network                 | QUEUED       | ERROR               | ERROR | BG_E_TOKEN_REQUIRED | HLP-29 |
      | CONTOSO\ann | the job has a helper token of CONTOSO\bob for the network                 | CONNECTING   | ERROR               | ERROR | BG_E_TOKEN_REQUIRED | HLP-29 |
      | CONTOSO\ann | the job has a helper token of CONTOSO\bob for the network                 | TRANSFERRING | ERROR               | ERROR | BG_E_TOKEN_REQUIRED | HLP-29 |
      | CONTOSO\ann | the job has a helper token of CONTOSO\bob for local files                 | QUEUED       | ERROR               | ERROR | BG_E_TOKEN_REQUIRED | HLP-29 |
      | CONTOSO\ann | the job has a helper token of CONTOSO\bob for local files                 | CONNECTING   | ERROR               | ERROR | BG_E_TOKEN_REQUIRED | HLP-29 |
      | CONTOSO\ann | the job has a helper token of CONTOSO\bob for local files                 | TRANSFERRING | ERROR               | ERROR | BG_E_TOKEN_REQUIRED | HLP-29 |
      | CONTOSO\ann | the job has a helper token of CONTOSO\bob for the network and local files | QUEUED       | ERROR               | ERROR | BG_E_TOKEN_REQUIRED | HLP-29 |
      | CONTOSO\ann | the job has a helper token of CONTOSO\bob for the network and local files | CONNECTING   | ERROR               | ERROR | BG_E_TOKEN_REQUIRED | HLP-29 |
      | CONTOSO\ann | the job has a helper token of CONTOSO\bob for the network and local files | TRANSFERRING | ERROR               | ERROR | BG_E_TOKEN_REQUIRED | HLP-29 |

  Scenario Outline: The owner logs off while the job waits for the network; <token>
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    When the job is resumed
    And the network is lost
    And CONTOSO\ann logs off
    Then the job goes through QUEUED, TRANSIENT_ERROR, ERROR
    And the job ends in ERROR with BG_E_TOKEN_REQUIRED

    Examples: HLP-29
      | token                                                     |
      | the job has a helper token of CONTOSO\bob for the network |
      | the job has a helper token of CONTOSO\bob for local files |

  Scenario: A job that is suspended when its owner logs off stays suspended until it is resumed
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When CONTOSO\ann logs off
    And CONTOSO\ann logs on
    And the job is resumed
    Then the job ends in ERROR with BG_E_TOKEN_REQUIRED

  Scenario: A foreground job from a server without ranges cannot go on after a log-off
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the server "http://files.contoso.com" serves no ranges
    And the job has the priority foreground
    And the job is in the state TRANSFERRING
    When CONTOSO\ann logs off
    And CONTOSO\ann logs on
    Then the job fails in ERROR
    And the job ends in ERROR with BG_E_INSUFFICIENT_RANGE_SUPPORT

  Scenario Outline: CONTOSO\bob logs off while the job is <from>, as <owner>; <token>
    Given <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job is in the state <from>
    When CONTOSO\bob logs off
    Then the job goes through <states>
    And the job ends in <state> with <error>

    Examples: A session that lent no token has no effect
      | owner          | token                       | from         | states                                  | state       | error    |
      | LocalSystem    | the job has no helper token | QUEUED       | QUEUED, TRANSFERRED                     | TRANSFERRED | no error |
      | LocalSystem    | the job has no helper token | TRANSFERRING | TRANSFERRING, TRANSFERRED               | TRANSFERRED | no error |
      | LocalService   | the job has no helper token | QUEUED       | QUEUED, TRANSFERRED                     | TRANSFERRED | no error |
      | LocalService   | the job has no helper token | TRANSFERRING | TRANSFERRING, TRANSFERRED               | TRANSFERRED | no error |
      | NetworkService | the job has no helper token | QUEUED       | QUEUED, TRANSFERRED                     | TRANSFERRED | no error |
      | NetworkService | the job has no helper token | TRANSFERRING | TRANSFERRING, TRANSFERRED               | TRANSFERRED | no error |
      | CONTOSO\ann    | the job has no helper token | QUEUED       | QUEUED, TRANSFERRED                     | TRANSFERRED | no error |
      | CONTOSO\ann    | the job has no helper token | TRANSFERRING | TRANSFERRING, TRANSFERRED               | TRANSFERRED | no error |

    Examples: The session of the helper (HLP-31, HLP-32, CON-06)
      | owner          | token                                                     | from         | states              | state | error               |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | QUEUED       | ERROR               | ERROR | BG_E_TOKEN_REQUIRED |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | TRANSFERRING | ERROR               | ERROR | BG_E_TOKEN_REQUIRED |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for local files | QUEUED       | ERROR               | ERROR | BG_E_TOKEN_REQUIRED |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for local files | TRANSFERRING | ERROR               | ERROR | BG_E_TOKEN_REQUIRED |
      | LocalService   | the job has a helper token of CONTOSO\bob for the network | QUEUED       | ERROR               | ERROR | BG_E_TOKEN_REQUIRED |
      | LocalService   | the job has a helper token of CONTOSO\bob for the network | TRANSFERRING | ERROR               | ERROR | BG_E_TOKEN_REQUIRED |
      | LocalService   | the job has a helper token of CONTOSO\bob for local files | QUEUED       | ERROR               | ERROR | BG_E_TOKEN_REQUIRED |
      | LocalService   | the job has a helper token of CONTOSO\bob for local files | TRANSFERRING | ERROR               | ERROR | BG_E_TOKEN_REQUIRED |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | QUEUED       | ERROR               | ERROR | BG_E_TOKEN_REQUIRED |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | TRANSFERRING | ERROR               | ERROR | BG_E_TOKEN_REQUIRED |
      | NetworkService | the job has a helper token of CONTOSO\bob for local files | QUEUED       | ERROR               | ERROR | BG_E_TOKEN_REQUIRED |
      | NetworkService | the job has a helper token of CONTOSO\bob for local files | TRANSFERRING | ERROR               | ERROR | BG_E_TOKEN_REQUIRED |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | QUEUED       | ERROR               | ERROR | BG_E_TOKEN_REQUIRED |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | TRANSFERRING | ERROR               | ERROR | BG_E_TOKEN_REQUIRED |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for local files | QUEUED       | ERROR               | ERROR | BG_E_TOKEN_REQUIRED |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for local files | TRANSFERRING | ERROR               | ERROR | BG_E_TOKEN_REQUIRED |

  Scenario Outline: The user logs off and on again, as <owner>; <token>
    Given <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job is in the state TRANSFERRING
    When <who> logs off
    And <who> logs on
    Then the job goes through <states>
    And the job ends in <state> with <error>

    Examples: No effect on a system account
      | owner          | token                       | who         | states                                                | state       | error    |
      | LocalSystem    | the job has no helper token | CONTOSO\ann | TRANSFERRING, TRANSFERRING, TRANSFERRED               | TRANSFERRED | no error |
      | LocalService   | the job has no helper token | CONTOSO\ann | TRANSFERRING, TRANSFERRING, TRANSFERRED               | TRANSFERRED | no error |
      | NetworkService | the job has no helper token | CONTOSO\ann | TRANSFERRING, TRANSFERRING, TRANSFERRED               | TRANSFERRED | no error |

    Examples: A user's job leaves the queue
      | owner       | token                       | who         | states                                    | state       | error    |
      | CONTOSO\ann | the job has no helper token | CONTOSO\ann | QUEUED, QUEUED, TRANSFERRED               | TRANSFERRED | no error |

    Examples: A job that lost its helper token stays in ERROR
      | owner       | token                                                     | who         | states                     | state | error               |
      | CONTOSO\ann | the job has a helper token of CONTOSO\bob for the network | CONTOSO\ann | ERROR, ERROR               | ERROR | BG_E_TOKEN_REQUIRED |
      | CONTOSO\ann | the job has a helper token of CONTOSO\bob for local files | CONTOSO\ann | ERROR, ERROR               | ERROR | BG_E_TOKEN_REQUIRED |
      | LocalSystem | the job has a helper token of CONTOSO\bob for the network | CONTOSO\bob | ERROR, ERROR               | ERROR | BG_E_TOKEN_REQUIRED |

  Scenario Outline: The job that lost its helper token is resumed, as <owner>; <token>
    Given <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    When the job is resumed
    And CONTOSO\bob logs off
    And CONTOSO\bob logs on
    And the job is resumed
    Then the job ends in ERROR with BG_E_TOKEN_REQUIRED

    Examples: The flags are still set (HLP-36)
      | owner       | token                                                     |
      | LocalSystem | the job has a helper token of CONTOSO\bob for the network |
      | LocalSystem | the job has a helper token of CONTOSO\bob for local files |
      | CONTOSO\ann | the job has a helper token of CONTOSO\bob for the network |

  Scenario Outline: The network is lost while the job is <from>, as <owner>; <token>
    Given <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job is in the state <from>
    When the network is lost
    Then the job ends in <state> with <error>

    Examples: NET-02
      | owner          | token                                                     | from         | state           | error      |
      | LocalSystem    | the job has no helper token                               | QUEUED       | TRANSIENT_ERROR | 0x80200010 |
      | LocalSystem    | the job has no helper token                               | CONNECTING   | TRANSIENT_ERROR | 0x80200010 |
      | LocalSystem    | the job has no helper token                               | TRANSFERRING | TRANSIENT_ERROR | 0x80200010 |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | QUEUED       | TRANSIENT_ERROR | 0x80200010 |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | CONNECTING   | TRANSIENT_ERROR | 0x80200010 |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | TRANSFERRING | TRANSIENT_ERROR | 0x80200010 |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for local files | QUEUED       | TRANSIENT_ERROR | 0x80200010 |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for local files | CONNECTING   | TRANSIENT_ERROR | 0x80200010 |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for local files | TRANSFERRING | TRANSIENT_ERROR | 0x80200010 |
      | LocalService   | the job has no helper token                               | QUEUED       | TRANSIENT_ERROR | 0x80200010 |
      | LocalService   | the job has no helper token                               | CONNECTING   | TRANSIENT_ERROR | 0x80200010 |
      | LocalService   | the job has no helper token                               | TRANSFERRING | TRANSIENT_ERROR | 0x80200010 |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | QUEUED       | TRANSIENT_ERROR | 0x80200010 |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | CONNECTING   | TRANSIENT_ERROR | 0x80200010 |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | TRANSFERRING | TRANSIENT_ERROR | 0x80200010 |
      | CONTOSO\ann    | the job has no helper token                               | QUEUED       | TRANSIENT_ERROR | 0x80200010 |
      | CONTOSO\ann    | the job has no helper token                               | CONNECTING   | TRANSIENT_ERROR | 0x80200010 |
      | CONTOSO\ann    | the job has no helper token                               | TRANSFERRING | TRANSIENT_ERROR | 0x80200010 |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | QUEUED       | TRANSIENT_ERROR | 0x80200010 |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | CONNECTING   | TRANSIENT_ERROR | 0x80200010 |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | TRANSFERRING | TRANSIENT_ERROR | 0x80200010 |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for local files | QUEUED       | TRANSIENT_ERROR | 0x80200010 |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for local files | CONNECTING   | TRANSIENT_ERROR | 0x80200010 |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for local files | TRANSFERRING | TRANSIENT_ERROR | 0x80200010 |

    Examples: Other states stay
      | owner       | token                       | from         | state        | error    |
      | LocalSystem | the job has no helper token | ACKNOWLEDGED | ACKNOWLEDGED | no error |
      | LocalSystem | the job has no helper token | TRANSFERRED  | TRANSFERRED  | no error |
      | CONTOSO\ann | the job has no helper token | CANCELLED    | CANCELLED    | no error |
      | CONTOSO\ann | the job has no helper token | TRANSFERRED  | TRANSFERRED  | no error |

  Scenario: A suspended job stays suspended when the network is lost
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When the network is lost
    And the network comes back
    And the job is resumed
    Then the job goes through SUSPENDED, SUSPENDED, QUEUED, TRANSFERRED

  Scenario Outline: The network comes back, as <owner>; <token>
    Given <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job is in the state TRANSFERRING
    When the network is lost
    And the network comes back
    Then the job goes through TRANSIENT_ERROR, QUEUED, TRANSFERRED

    Examples: NET-03
      | owner          | token                                                     |
      | LocalSystem    | the job has no helper token                               |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for local files |
      | LocalService   | the job has no helper token                               |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network |
      | CONTOSO\ann    | the job has no helper token                               |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for local files |

  Scenario Outline: The network comes back and CONTOSO\ann is logged off
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is in the state <from>
    When the network is lost
    And CONTOSO\ann logs off
    And the network comes back
    Then the job goes through TRANSIENT_ERROR, TRANSIENT_ERROR, QUEUED
    And the job waits in QUEUED
    And it rests on ACC-35

    Examples: It runs only if the owner is logged on
      | from         |
      | QUEUED       |
      | CONNECTING   |
      | TRANSFERRING |

  Scenario: Any transient error goes back to the queue with the network
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the server "http://files.contoso.com" can be reached only through a proxy
    When the job is resumed
    And 1 minute passes
    And the network is lost
    And the network comes back
    Then the job goes through QUEUED, TRANSIENT_ERROR, TRANSIENT_ERROR, QUEUED, TRANSIENT_ERROR

  Scenario Outline: BITS is restarted while the job is <from>, as <owner>; <token>
    Given <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job is in the state <from>
    When BITS is restarted
    Then the job ends in <state> with <error>

    Examples: Without a helper token it goes on
      | owner          | token                       | from         | state       | error    |
      | LocalSystem    | the job has no helper token | QUEUED       | TRANSFERRED | no error |
      | LocalSystem    | the job has no helper token | TRANSFERRING | TRANSFERRED | no error |
      | LocalService   | the job has no helper token | QUEUED       | TRANSFERRED | no error |
      | LocalService   | the job has no helper token | TRANSFERRING | TRANSFERRED | no error |
      | NetworkService | the job has no helper token | QUEUED       | TRANSFERRED | no error |
      | NetworkService | the job has no helper token | TRANSFERRING | TRANSFERRED | no error |
      | CONTOSO\ann    | the job has no helper token | QUEUED       | TRANSFERRED | no error |
      | CONTOSO\ann    | the job has no helper token | TRANSFERRING | TRANSFERRED | no error |

    Examples: The flags are kept and the token is lost (HLP-35)
      | owner          | token                                                     | from         | state | error      |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | QUEUED       | ERROR | 0x80200056 |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | TRANSFERRING | ERROR | 0x80200056 |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for local files | QUEUED       | ERROR | 0x80200056 |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for local files | TRANSFERRING | ERROR | 0x80200056 |
      | LocalService   | the job has a helper token of CONTOSO\bob for the network | QUEUED       | ERROR | 0x80200056 |
      | LocalService   | the job has a helper token of CONTOSO\bob for the network | TRANSFERRING | ERROR | 0x80200056 |
      | LocalService   | the job has a helper token of CONTOSO\bob for local files | QUEUED       | ERROR | 0x80200056 |
      | LocalService   | the job has a helper token of CONTOSO\bob for local files | TRANSFERRING | ERROR | 0x80200056 |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | QUEUED       | ERROR | 0x80200056 |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | TRANSFERRING | ERROR | 0x80200056 |
      | NetworkService | the job has a helper token of CONTOSO\bob for local files | QUEUED       | ERROR | 0x80200056 |
      | NetworkService | the job has a helper token of CONTOSO\bob for local files | TRANSFERRING | ERROR | 0x80200056 |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | QUEUED       | ERROR | 0x80200056 |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | TRANSFERRING | ERROR | 0x80200056 |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for local files | QUEUED       | ERROR | 0x80200056 |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for local files | TRANSFERRING | ERROR | 0x80200056 |

  Scenario: BITS is restarted while the owner is logged off
    Given CONTOSO\ann is logged off
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When the job is resumed
    And BITS is restarted
    Then the job waits in QUEUED

  Scenario Outline: The computer is restarted while the job is <from>, as <owner>; <token>
    Given <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job is in the state <from>
    When the computer is restarted
    Then the job <outcome> in <state>
    And the job ends in <state> with <error>

    Examples: A system account's job goes on, a user's job waits for the logon
      | owner          | token                       | from         | outcome   | state       | error    |
      | LocalSystem    | the job has no helper token | QUEUED       | completes | TRANSFERRED | no error |
      | LocalSystem    | the job has no helper token | TRANSFERRING | completes | TRANSFERRED | no error |
      | LocalService   | the job has no helper token | QUEUED       | completes | TRANSFERRED | no error |
      | LocalService   | the job has no helper token | TRANSFERRING | completes | TRANSFERRED | no error |
      | NetworkService | the job has no helper token | QUEUED       | completes | TRANSFERRED | no error |
      | NetworkService | the job has no helper token | TRANSFERRING | completes | TRANSFERRED | no error |
      | CONTOSO\ann    | the job has no helper token | QUEUED       | waits     | QUEUED      | no error |
      | CONTOSO\ann    | the job has no helper token | TRANSFERRING | waits     | QUEUED      | no error |

    Examples: The helper token is lost (HLP-35)
      | owner          | token                                                     | from         | outcome | state | error      |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | QUEUED       | fails   | ERROR | 0x80200056 |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | TRANSFERRING | fails   | ERROR | 0x80200056 |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for local files | QUEUED       | fails   | ERROR | 0x80200056 |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for local files | TRANSFERRING | fails   | ERROR | 0x80200056 |
      | LocalService   | the job has a helper token of CONTOSO\bob for the network | QUEUED       | fails   | ERROR | 0x80200056 |
      | LocalService   | the job has a helper token of CONTOSO\bob for the network | TRANSFERRING | fails   | ERROR | 0x80200056 |
      | LocalService   | the job has a helper token of CONTOSO\bob for local files | QUEUED       | fails   | ERROR | 0x80200056 |
      | LocalService   | the job has a helper token of CONTOSO\bob for local files | TRANSFERRING | fails   | ERROR | 0x80200056 |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | QUEUED       | fails   | ERROR | 0x80200056 |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | TRANSFERRING | fails   | ERROR | 0x80200056 |
      | NetworkService | the job has a helper token of CONTOSO\bob for local files | QUEUED       | fails   | ERROR | 0x80200056 |
      | NetworkService | the job has a helper token of CONTOSO\bob for local files | TRANSFERRING | fails   | ERROR | 0x80200056 |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | QUEUED       | fails   | ERROR | 0x80200056 |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | TRANSFERRING | fails   | ERROR | 0x80200056 |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for local files | QUEUED       | fails   | ERROR | 0x80200056 |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for local files | TRANSFERRING | fails   | ERROR | 0x80200056 |

  Scenario: The computer is restarted and there is no network until later
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When the job is resumed
    And the network is lost
    And the computer is restarted
    And the network comes back
    Then the job completes in TRANSFERRED

  Scenario: The computer is restarted and the owner logs on
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When the job is resumed
    And the computer is restarted
    And CONTOSO\ann logs on
    Then the job goes through QUEUED, QUEUED, QUEUED, TRANSFERRED

  Scenario Outline: The computer is restarted and the local name has a letter, as <owner>, where <mapping>
    Given <mapping>
    And the share \\nas\drop lets in Everyone
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "Z:\p.cab"
    When the job is resumed
    And the computer is restarted
    And CONTOSO\ann logs on
    Then the job <outcome> in <state>

    Examples: Mapped letters may be lost (DRV-02)
      | owner       | mapping                                              | outcome   | state       |
      | CONTOSO\ann | CONTOSO\ann maps Z: to \\\\nas\drop permanently      | completes | TRANSFERRED |
      | CONTOSO\ann | CONTOSO\ann maps Z: to \\\\nas\drop for this session | fails     | ERROR       |
      | LocalSystem | LocalSystem maps Z: to \\\\nas\drop for this session | fails     | ERROR       |

  Scenario: The computer is restarted and nobody says whether the letter is mapped permanently
    Given CONTOSO\ann maps Z: to \\nas\drop
    And the share \\nas\drop lets in Everyone
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "Z:\p.cab"
    When the job is resumed
    And the computer is restarted
    And CONTOSO\ann logs on
    Then the job is unspecified
    And it rests on DRV-02

  Scenario: The letter is mapped again after the computer is restarted
    Given CONTOSO\ann maps Z: to \\nas\drop for this session
    And the share \\nas\drop lets in Everyone
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "Z:\p.cab"
    When the job is resumed
    And the computer is restarted
    And CONTOSO\ann logs on
    And the world changes to
      """
      accounts: { 'CONTOSO\ann': { drives: { 'Z:': '\\nas\drop' } } }
      """
    Then the job completes in TRANSFERRED

  Scenario Outline: CONTOSO\adm takes ownership of the job of <owner>, which is <from>, and <logon>
    Given CONTOSO\adm is an elevated administrator
    And CONTOSO\adm has no Internet Explorer proxy
    And CONTOSO\adm is logged on interactively
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is in the state <from>
    When CONTOSO\adm calls TakeOwnership
    And <logon>
    Then the job belongs to CONTOSO\adm
    And the job <outcome> in <state>

    Examples: Only the new owner's logon counts (LIF-38)
      | owner          | from         | logon                | outcome   | state       |
      | LocalSystem    | QUEUED       | CONTOSO\ann logs off | completes | TRANSFERRED |
      | LocalSystem    | TRANSFERRING | CONTOSO\ann logs off | completes | TRANSFERRED |
      | LocalService   | QUEUED       | CONTOSO\ann logs off | completes | TRANSFERRED |
      | NetworkService | TRANSFERRING | CONTOSO\ann logs off | completes | TRANSFERRED |
      | CONTOSO\ann    | QUEUED       | CONTOSO\ann logs off | completes | TRANSFERRED |
      | CONTOSO\ann    | TRANSFERRING | CONTOSO\ann logs off | completes | TRANSFERRED |
      | LocalSystem    | QUEUED       | CONTOSO\adm logs off | waits     | QUEUED      |
      | LocalSystem    | TRANSFERRING | CONTOSO\adm logs off | waits     | QUEUED      |
      | LocalService   | QUEUED       | CONTOSO\adm logs off | waits     | QUEUED      |
      | NetworkService | TRANSFERRING | CONTOSO\adm logs off | waits     | QUEUED      |
      | CONTOSO\ann    | QUEUED       | CONTOSO\adm logs off | waits     | QUEUED      |
      | CONTOSO\ann    | TRANSFERRING | CONTOSO\adm logs off | waits     | QUEUED      |

  Scenario Outline: <who> takes ownership of the job of <owner> and is no elevated administrator
    Given <rights>
    And <who> is logged on interactively
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When <who> calls TakeOwnership
    And the job is resumed
    Then the call TakeOwnership is denied with E_ACCESSDENIED
    And the job belongs to <owner>
    And the job completes in TRANSFERRED

    Examples: LIF-36
      | owner          | who         | rights                                              |
      | LocalSystem    | CONTOSO\bob | CONTOSO\bob is no administrator                     |
      | LocalService   | CONTOSO\adm | CONTOSO\adm is an administrator who is not elevated |
      | NetworkService | CONTOSO\bob | CONTOSO\bob is no administrator                     |
      | CONTOSO\ann    | CONTOSO\adm | CONTOSO\adm is an administrator who is not elevated |

  Scenario Outline: CONTOSO\adm takes ownership of a job of <owner> that has credentials
    Given CONTOSO\adm is an elevated administrator
    And CONTOSO\adm has no Internet Explorer proxy
    And CONTOSO\adm is logged on interactively
    And the server "http://files.contoso.com" asks for ntlm
    And the server "http://files.contoso.com" lets in Everyone
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has ntlm credentials of "ann" for the server
    When CONTOSO\adm calls TakeOwnership
    And the job is resumed
    Then the job fails in ERROR
    And the job ends in ERROR with BG_E_HTTP_ERROR_401

    Examples: The credentials are removed (LIF-37)
      | owner          |
      | LocalSystem    |
      | NetworkService |
      | CONTOSO\ann    |

  Scenario Outline: CONTOSO\adm takes ownership of a job of <owner> that has a helper token for <uses>
    Given CONTOSO\adm is an elevated administrator
    And CONTOSO\adm has no Internet Explorer proxy
    And CONTOSO\adm is logged on interactively
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for <uses>
    When CONTOSO\adm calls TakeOwnership
    And the job is resumed
    Then the job belongs to CONTOSO\adm
    And the job is unspecified
    And it rests on HLP-42

    Examples: What becomes of the token is not said (GAP-07)
      | owner          | uses        |
      | LocalSystem    | the network |
      | LocalSystem    | local files |
      | LocalService   | the network |
      | NetworkService | local files |
      | CONTOSO\ann    | the network |
      | CONTOSO\ann    | local files |

  Scenario Outline: CONTOSO\adm takes ownership of a job of <owner> with the proxy settings <usage>
    Given CONTOSO\adm is an elevated administrator
    And CONTOSO\adm has the Internet Explorer proxy "adm.contoso.com:8080"
    And CONTOSO\adm is logged on interactively
    And the proxy "adm.contoso.com:8080" asks for nothing
    And the proxy "list.contoso.com:8080" asks for nothing
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <settings>
    When CONTOSO\adm calls TakeOwnership
    And the job is resumed
    Then the proxy is "<proxy>"
    And the call TakeOwnership rests on PRX-56

    Examples: Preconfigured means the new owner's from then on, a list stays (PRX-56, GAP-07)
      | owner       | usage     | settings                                         | proxy                 |
      | LocalSystem | preconfig | the job uses the proxy settings preconfig        | adm.contoso.com:8080  |
      | CONTOSO\ann | preconfig | the job uses the proxy settings preconfig        | adm.contoso.com:8080  |
      | LocalSystem | override  | the job uses the proxies "list.contoso.com:8080" | list.contoso.com:8080 |
      | CONTOSO\ann | override  | the job uses the proxies "list.contoso.com:8080" | list.contoso.com:8080 |
