Feature: Table a2 - as whom the local file is opened

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

  Scenario Outline: <owner> downloads, and <token>
    Given <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    When bitswise predicts it
    Then the local file is opened as <identity>
    And the job completes in TRANSFERRED

    Examples: No helper token: the owner
      | owner          | token                       | identity       |
      | LocalSystem    | the job has no helper token | LocalSystem    |
      | LocalService   | the job has no helper token | LocalService   |
      | NetworkService | the job has no helper token | NetworkService |
      | CONTOSO\ann    | the job has no helper token | CONTOSO\ann    |

    Examples: A helper token without the flag: the owner (HLP-16)
      | owner          | token                                                     | identity       |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for nothing     | LocalSystem    |
      | LocalService   | the job has a helper token of CONTOSO\bob for nothing     | LocalService   |
      | NetworkService | the job has a helper token of CONTOSO\bob for nothing     | NetworkService |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for nothing     | CONTOSO\ann    |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | LocalSystem    |
      | LocalService   | the job has a helper token of CONTOSO\bob for the network | LocalService   |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | NetworkService |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | CONTOSO\ann    |

    Examples: A helper token with the flag: the helper (HLP-14)
      | owner          | token                                                                     | identity    |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for local files                 | CONTOSO\bob |
      | LocalService   | the job has a helper token of CONTOSO\bob for local files                 | CONTOSO\bob |
      | NetworkService | the job has a helper token of CONTOSO\bob for local files                 | CONTOSO\bob |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for local files                 | CONTOSO\bob |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network and local files | CONTOSO\bob |
      | LocalService   | the job has a helper token of CONTOSO\bob for the network and local files | CONTOSO\bob |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network and local files | CONTOSO\bob |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network and local files | CONTOSO\bob |

  Scenario Outline: <owner> uploads, and <token>
    Given <owner> creates a job that uploads "C:\logs\today.zip" to "http://files.contoso.com/today.zip"
    And <token>
    When bitswise predicts it
    Then the local file is opened as <identity>

    Examples:
      | owner       | token                                                     | identity    |
      | LocalSystem | the job has no helper token                               | LocalSystem |
      | LocalSystem | the job has a helper token of CONTOSO\bob for the network | LocalSystem |
      | LocalSystem | the job has a helper token of CONTOSO\bob for local files | CONTOSO\bob |
      | CONTOSO\ann | the job has a helper token of CONTOSO\bob for local files | CONTOSO\bob |

  Scenario Outline: <owner> impersonates CONTOSO\ann
    Given <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking for the process
    When bitswise predicts it
    Then the local file is opened as CONTOSO\ann

    Examples: The owner is the impersonated user
      | owner          |
      | LocalSystem    |
      | NetworkService |

  Scenario Outline: The helper token is lost while its flag is still set, because <event>
    Given <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for local files
    When the job is resumed
    And <event>
    Then the local file is opened as nobody
    And the job fails in ERROR
    And the job ends in ERROR with BG_E_TOKEN_REQUIRED
    And it rests on <id>

    Examples:
      | owner          | event                     | id     |
      | LocalSystem    | CONTOSO\bob logs off      | HLP-31 |
      | LocalService   | CONTOSO\bob logs off      | HLP-31 |
      | NetworkService | CONTOSO\bob logs off      | HLP-31 |
      | CONTOSO\ann    | CONTOSO\bob logs off      | HLP-31 |
      | CONTOSO\ann    | CONTOSO\ann logs off      | HLP-29 |
      | LocalSystem    | BITS is restarted         | HLP-35 |
      | LocalSystem    | the computer is restarted | HLP-35 |

  Scenario Outline: The local name is on a share and <owner> owns the job
    Given the share \\nas\drop lets in CONTOSO\PC01$, CONTOSO\ann, CONTOSO\bob
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "\\nas\drop\p.cab"
    And <token>
    When bitswise predicts it
    Then the local file is opened as <identity>
    And the job <outcome> in <state>

    Examples: On the wire a system account is the computer or anonymous (DRV-26)
      | owner          | token                                                     | identity             | outcome   | state       |
      | LocalSystem    | the job has no helper token                               | the computer account | completes | TRANSFERRED |
      | NetworkService | the job has no helper token                               | the computer account | completes | TRANSFERRED |
      | LocalService   | the job has no helper token                               | an anonymous user    | fails     | ERROR       |
      | CONTOSO\ann    | the job has no helper token                               | CONTOSO\ann          | completes | TRANSFERRED |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for local files | CONTOSO\bob          | completes | TRANSFERRED |
      | LocalService   | the job has a helper token of CONTOSO\bob for local files | CONTOSO\bob          | completes | TRANSFERRED |
      | NetworkService | the job has a helper token of CONTOSO\bob for local files | CONTOSO\bob          | completes | TRANSFERRED |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for local files | CONTOSO\bob          | completes | TRANSFERRED |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | the computer account | completes | TRANSFERRED |
      | LocalService   | the job has a helper token of CONTOSO\bob for the network | an anonymous user    | fails     | ERROR       |

  Scenario Outline: <identity> is not let in to the share of the local name
    Given the share \\nas\drop lets in CONTOSO\carl
    And CONTOSO\ann is a member of "Domain Users"
    And CONTOSO\bob is a member of "Domain Users"
    And CONTOSO\carl is logged off
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "\\nas\drop\p.cab"
    And <token>
    When bitswise predicts it
    Then the local file is opened as <identity>
    And the job fails in ERROR
    And the job ends in ERROR with E_ACCESSDENIED

    Examples:
      | owner          | token                                                     | identity             |
      | LocalSystem    | the job has no helper token                               | the computer account |
      | NetworkService | the job has no helper token                               | the computer account |
      | LocalService   | the job has no helper token                               | an anonymous user    |
      | CONTOSO\ann    | the job has no helper token                               | CONTOSO\ann          |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for local files | CONTOSO\bob          |

  Scenario: Nobody says whom the share of the local name lets in
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "\\nas\drop\p.cab"
    When bitswise predicts it
    Then the local file is opened as the computer account
    And the job is unknown
    And the answer turns on servers["\\nas\drop"].allow

  Scenario Outline: The local name has a mapped letter and <owner> owns the job
    Given CONTOSO\ann maps Z: to \\nas\drop
    And CONTOSO\bob maps no drives
    And the share \\nas\drop lets in Everyone
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "Z:\p.cab"
    And <token>
    When bitswise predicts it
    Then the local file is opened as <identity>
    And the job <outcome> in <state>
    And the job ends in <state> with <error>

    Examples: The letter is resolved in that identity's session; a system account has none (DRV-01, DRV-03)
      | owner          | token                                                     | identity       | outcome   | state       | error                |
      | LocalSystem    | the job has no helper token                               | LocalSystem    | fails     | ERROR       | ERROR_PATH_NOT_FOUND |
      | LocalService   | the job has no helper token                               | LocalService   | fails     | ERROR       | ERROR_PATH_NOT_FOUND |
      | NetworkService | the job has no helper token                               | NetworkService | fails     | ERROR       | ERROR_PATH_NOT_FOUND |
      | CONTOSO\ann    | the job has no helper token                               | CONTOSO\ann    | completes | TRANSFERRED | no error             |
      | CONTOSO\bob    | the job has no helper token                               | CONTOSO\bob    | fails     | ERROR       | ERROR_PATH_NOT_FOUND |
      | LocalSystem    | the job has a helper token of CONTOSO\ann for local files | CONTOSO\ann    | completes | TRANSFERRED | no error             |
      | LocalService   | the job has a helper token of CONTOSO\ann for local files | CONTOSO\ann    | completes | TRANSFERRED | no error             |
      | NetworkService | the job has a helper token of CONTOSO\ann for local files | CONTOSO\ann    | completes | TRANSFERRED | no error             |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for local files | CONTOSO\bob    | fails     | ERROR       | ERROR_PATH_NOT_FOUND |
      | LocalSystem    | the job has a helper token of CONTOSO\ann for the network | LocalSystem    | fails     | ERROR       | ERROR_PATH_NOT_FOUND |
      | CONTOSO\bob    | the job has a helper token of CONTOSO\ann for local files | CONTOSO\ann    | completes | TRANSFERRED | no error             |

  Scenario Outline: Nobody says what the letter of the local name is, and <owner> owns the job
    Given <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "Z:\p.cab"
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on <fact>

    Examples:
      | owner       | fact                  |
      | LocalSystem | machine.volumes["Z:"] |

  Scenario: A letter of a local disk is not mapped
    Given the local disks are "C:, Z:"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "Z:\p.cab"
    When bitswise predicts it
    Then the local file is opened as LocalSystem
    And the job completes in TRANSFERRED

  Scenario Outline: <caller> completes the job of <owner> on <windows>
    Given a machine that runs <windows>
    And CONTOSO\adm is an elevated administrator
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | as       |
      | CreateJob |          |
      | AddFile   |          |
      | Resume    |          |
      | Complete  | <caller> |
    When bitswise predicts it
    Then the final file belongs to <identity>

    Examples: From BITS 1.5 the file is whoever's calls Complete (ACC-38)
      | owner          | caller         | windows         | identity       |
      | CONTOSO\ann    | CONTOSO\ann    | Windows 10 1809 | CONTOSO\ann    |
      | CONTOSO\ann    | CONTOSO\adm    | Windows 10 1809 | CONTOSO\adm    |
      | CONTOSO\ann    | LocalSystem    | Windows Vista   | LocalSystem    |
      | CONTOSO\ann    | CONTOSO\adm    | 5.2.3790        | CONTOSO\adm    |
      | LocalSystem    | LocalSystem    | Windows 10 1809 | LocalSystem    |
      | LocalSystem    | CONTOSO\adm    | Windows 10 1809 | CONTOSO\adm    |
      | NetworkService | NetworkService | Windows 10 1809 | NetworkService |

    Examples: Before, it is the job owner's
      | owner       | caller      | windows  | identity    |
      | CONTOSO\ann | CONTOSO\ann | 5.1.2600 | CONTOSO\ann |
      | CONTOSO\ann | CONTOSO\adm | 5.1.2600 | CONTOSO\ann |
      | CONTOSO\ann | LocalSystem | 5.1.2600 | CONTOSO\ann |

  Scenario Outline: CONTOSO\ann downloads <remote>, copies <flags> and completes the job
    Given the share \\nas\drop lets in Everyone
    And CONTOSO\ann creates a job that downloads "<remote>" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call            | argument |
      | CreateJob       |          |
      | SetFileACLFlags | <flags>  |
      | AddFile         |          |
      | Resume          |          |
      | Complete        |          |
    When bitswise predicts it
    Then the final file belongs to <identity>

    Examples: Over SMB the owner of the source can be copied
      | remote                         | flags | identity         |
      | \\\\nas\\drop\\p.cab           | owner | somebody unknown |
      | \\\\nas\\drop\\p.cab           | group | CONTOSO\ann      |
      | http://files.contoso.com/p.cab | owner | CONTOSO\ann      |
