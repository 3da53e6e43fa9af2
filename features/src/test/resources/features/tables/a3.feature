Feature: Table a3 - as whom a remote file on a share is opened

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator

  Scenario Outline: <creator> downloads from a share; <token>; <credentials>
    Given <logon>
    And the share \\nas\drop lets in CONTOSO\PC01$, CONTOSO\ann, CONTOSO\bob
    And <creator> creates a job that downloads "\\nas\drop\p.cab" to "C:\drop\p.cab"
    And the service impersonates <impersonated>
    And <token>
    And <credentials>
    When bitswise predicts it
    Then the remote file is opened as <identity>
    And the job <outcome> in <state>
    And the job ends in <state> with <error>
    And the proxy is not applicable

    Examples: Without a helper token for the network
      | creator        | logon                                               | impersonated                               | token                                                     | credentials                | identity             | outcome   | state       | error          |
      | CONTOSO\ann    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token                               | the job has no credentials | CONTOSO\ann          | completes | TRANSFERRED | no error       |
      | LocalSystem    | CONTOSO\ann is logged on interactively              | CONTOSO\ann, with cloaking for the process | the job has no helper token                               | the job has no credentials | CONTOSO\ann          | completes | TRANSFERRED | no error       |
      | CONTOSO\ann    | CONTOSO\ann is there only through Remote PowerShell | nobody                                     | the job has no helper token                               | the job has no credentials | CONTOSO\ann          | completes | TRANSFERRED | no error       |
      | LocalSystem    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token                               | the job has no credentials | the computer account | completes | TRANSFERRED | no error       |
      | NetworkService | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token                               | the job has no credentials | the computer account | completes | TRANSFERRED | no error       |
      | LocalService   | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token                               | the job has no credentials | an anonymous user    | fails     | ERROR       | E_ACCESSDENIED |
      | CONTOSO\ann    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files | the job has no credentials | CONTOSO\ann          | completes | TRANSFERRED | no error       |
      | LocalSystem    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files | the job has no credentials | the computer account | completes | TRANSFERRED | no error       |
      | NetworkService | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files | the job has no credentials | the computer account | completes | TRANSFERRED | no error       |
      | LocalService   | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files | the job has no credentials | an anonymous user    | fails     | ERROR       | E_ACCESSDENIED |

    Examples: With a helper token for the network
      | creator        | logon                                               | impersonated                               | token                                                                     | credentials                | identity    | outcome   | state       | error    |
      | CONTOSO\ann    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network                 | the job has no credentials | CONTOSO\bob | completes | TRANSFERRED | no error |
      | CONTOSO\ann    | CONTOSO\ann is there only through Remote PowerShell | nobody                                     | the job has a helper token of CONTOSO\bob for the network                 | the job has no credentials | CONTOSO\bob | completes | TRANSFERRED | no error |
      | LocalSystem    | CONTOSO\ann is logged on interactively              | CONTOSO\ann, with cloaking for the process | the job has a helper token of CONTOSO\bob for the network                 | the job has no credentials | CONTOSO\bob | completes | TRANSFERRED | no error |
      | LocalSystem    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network                 | the job has no credentials | CONTOSO\bob | completes | TRANSFERRED | no error |
      | NetworkService | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network                 | the job has no credentials | CONTOSO\bob | completes | TRANSFERRED | no error |
      | LocalService   | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network and local files | the job has no credentials | CONTOSO\bob | completes | TRANSFERRED | no error |

    Examples: Credentials are ignored (CRD-36)
      | creator        | logon                                  | impersonated | token                                                     | credentials                                                       | identity             | outcome   | state       | error          |
      | CONTOSO\ann    | CONTOSO\ann is logged on interactively | nobody       | the job has no helper token                               | the job has negotiate credentials of "CONTOSO\svc" for the server | CONTOSO\ann          | completes | TRANSFERRED | no error       |
      | LocalSystem    | CONTOSO\ann is logged on interactively | nobody       | the job has no helper token                               | the job has ntlm credentials of "CONTOSO\svc" for the server      | the computer account | completes | TRANSFERRED | no error       |
      | NetworkService | CONTOSO\ann is logged on interactively | nobody       | the job has no helper token                               | the job has ntlm credentials of "CONTOSO\svc" for the server      | the computer account | completes | TRANSFERRED | no error       |
      | LocalService   | CONTOSO\ann is logged on interactively | nobody       | the job has no helper token                               | the job has ntlm credentials of "CONTOSO\svc" for the server      | an anonymous user    | fails     | ERROR       | E_ACCESSDENIED |
      | LocalSystem    | CONTOSO\ann is logged on interactively | nobody       | the job has a helper token of CONTOSO\bob for the network | the job has ntlm credentials of "CONTOSO\svc" for the server      | CONTOSO\bob          | completes | TRANSFERRED | no error       |
      | LocalSystem    | CONTOSO\ann is logged on interactively | nobody       | the job has no helper token                               | the job has implicit negotiate credentials for the server         | the computer account | completes | TRANSFERRED | no error       |

  Scenario: A share that lets in anonymous users lets in LocalService
    Given the share \\nas\drop lets in ANONYMOUS LOGON
    And LocalService creates a job that downloads "\\nas\drop\p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the remote file is opened as an anonymous user
    And the job completes in TRANSFERRED

  Scenario: Nobody says whom the share lets in
    Given LocalSystem creates a job that downloads "\\nas\drop\p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the remote file is opened as the computer account
    And the job is unknown
    And the answer turns on servers["\\nas\drop"].allow

  Scenario: Nobody says which groups the owner is in
    Given the share \\nas\drop lets in CONTOSO\Payroll
    And CONTOSO\ann creates a job that downloads "\\nas\drop\p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on accounts["CONTOSO\ann"].groups

  Scenario Outline: Whether the token of a Remote PowerShell session reaches a share is inferred: <logon>; <token>
    Given <logon>
    And the share \\nas\drop lets in <admitted>
    And CONTOSO\ann creates a job that <direction> <file>
    And <token>
    When bitswise predicts it
    Then the job <outcome> in <state>
    And the answer is <basis>

    Examples: GAP-21
      | logon                                               | token                                                     | admitted    | direction | file                                  | outcome   | state       | basis      |
      | CONTOSO\ann is there only through Remote PowerShell | the job has no helper token                               | CONTOSO\ann | downloads | "\\\\nas\\drop\\p.cab" to "C:\\drop\\p.cab" | completes | TRANSFERRED | inferred   |
      | CONTOSO\ann is there only through Remote PowerShell | the job has no helper token                               | CONTOSO\bob | downloads | "\\\\nas\\drop\\p.cab" to "C:\\drop\\p.cab" | fails     | ERROR       | inferred   |
      | CONTOSO\ann is there only through Remote PowerShell | the job has no helper token                               | CONTOSO\ann | uploads   | "C:\\drop\\p.cab" to "\\\\nas\\drop\\p.cab" | completes | TRANSFERRED | inferred   |
      | CONTOSO\ann is there only through Remote PowerShell | the job has a helper token of CONTOSO\bob for local files | CONTOSO\ann | downloads | "\\\\nas\\drop\\p.cab" to "C:\\drop\\p.cab" | completes | TRANSFERRED | inferred   |
      | CONTOSO\ann is there only through Remote PowerShell | the job has a helper token of CONTOSO\bob for the network | CONTOSO\bob | downloads | "\\\\nas\\drop\\p.cab" to "C:\\drop\\p.cab" | completes | TRANSFERRED | documented |
      | CONTOSO\ann is logged on interactively              | the job has no helper token                               | CONTOSO\ann | downloads | "\\\\nas\\drop\\p.cab" to "C:\\drop\\p.cab" | completes | TRANSFERRED | documented |

  Scenario: The local name lies on a share
    Given CONTOSO\ann is there only through Remote PowerShell
    And the share \\nas\drop lets in CONTOSO\ann
    And the server "http://files.contoso.com" asks for nothing
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "\\nas\drop\p.cab"
    And the job uses the proxy settings no-proxy
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the answer is inferred

  Scenario: Nothing of the session goes to the network
    Given CONTOSO\ann is there only through Remote PowerShell
    And the server "http://files.contoso.com" asks for nothing
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxy settings no-proxy
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the answer is documented
