Feature: Table a4 - who answers a web server that asks

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

  Scenario Outline: Row 1 - explicit <scheme> credentials of <owner> where the server offers <offered>
    Given the server "https://files.contoso.com" asks for <offered>
    And the server "https://files.contoso.com" lets in <admitted>
    And <owner> creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has <scheme> credentials of "CONTOSO\svc" for the server
    And CONTOSO\svc is a member of "Domain Users"
    And CONTOSO\carl is logged off
    When bitswise predicts it
    Then the server sees CONTOSO\svc
    And the job <outcome> in <state>
    And the job ends in <state> with <error>

    Examples: Those credentials are sent (CRD-03)
      | owner          | scheme    | offered                | admitted    | outcome   | state       | error    |
      | LocalSystem    | basic     | basic                  | CONTOSO\svc | completes | TRANSFERRED | no error |
      | LocalSystem    | digest    | digest                 | CONTOSO\svc | completes | TRANSFERRED | no error |
      | LocalSystem    | ntlm      | ntlm                   | CONTOSO\svc | completes | TRANSFERRED | no error |
      | LocalSystem    | negotiate | negotiate              | CONTOSO\svc | completes | TRANSFERRED | no error |
      | LocalSystem    | passport  | passport               | CONTOSO\svc | completes | TRANSFERRED | no error |
      | LocalSystem    | ntlm      | negotiate, ntlm, basic | CONTOSO\svc | completes | TRANSFERRED | no error |
      | LocalService   | basic     | basic                  | CONTOSO\svc | completes | TRANSFERRED | no error |
      | LocalService   | negotiate | negotiate              | CONTOSO\svc | completes | TRANSFERRED | no error |
      | NetworkService | ntlm      | ntlm                   | CONTOSO\svc | completes | TRANSFERRED | no error |
      | CONTOSO\ann    | negotiate | negotiate              | CONTOSO\svc | completes | TRANSFERRED | no error |

    Examples: If they are refused the job ends in 401 (CRD-08)
      | owner          | scheme    | offered   | admitted     | outcome | state | error               |
      | LocalSystem    | basic     | basic     | CONTOSO\carl | fails   | ERROR | BG_E_HTTP_ERROR_401 |
      | LocalService   | digest    | digest    | CONTOSO\carl | fails   | ERROR | BG_E_HTTP_ERROR_401 |
      | NetworkService | ntlm      | ntlm      | CONTOSO\carl | fails   | ERROR | BG_E_HTTP_ERROR_401 |
      | CONTOSO\ann    | negotiate | negotiate | CONTOSO\carl | fails   | ERROR | BG_E_HTTP_ERROR_401 |
      | LocalSystem    | passport  | passport  | CONTOSO\carl | fails   | ERROR | BG_E_HTTP_ERROR_401 |

  Scenario: Row 1 - explicit credentials come before a helper token
    Given the server "https://files.contoso.com" asks for negotiate
    And the server "https://files.contoso.com" lets in CONTOSO\svc
    And LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    And the job has negotiate credentials of "CONTOSO\svc" for the server
    When bitswise predicts it
    Then the server sees CONTOSO\svc
    And the job completes in TRANSFERRED

  Scenario Outline: Row 2 - the server offers <offered> and <owner> has <credentials>
    Given the server "https://files.contoso.com" asks for <offered>
    And the server "https://files.contoso.com" lets in Everyone
    And <owner> creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has <credentials>
    When bitswise predicts it
    Then the server sees nobody
    And the job fails in ERROR
    And the job ends in ERROR with BG_E_HTTP_ERROR_401
    And it rests on <id>

    Examples: Nothing is sent (CRD-15, CRD-16)
      | owner          | offered                 | credentials                                        | id     |
      | LocalSystem    | passport                | no credentials                                     | CRD-15 |
      | LocalSystem    | basic                   | no credentials                                     | CRD-16 |
      | LocalSystem    | digest                  | no credentials                                     | CRD-16 |
      | LocalSystem    | passport, basic, digest | no credentials                                     | CRD-15 |
      | CONTOSO\ann    | basic                   | no credentials                                     | CRD-16 |
      | CONTOSO\ann    | basic                   | implicit negotiate credentials for the server      | CRD-16 |
      | CONTOSO\ann    | passport                | implicit negotiate credentials for the server      | CRD-15 |
      | LocalService   | digest                  | implicit negotiate credentials for the server      | CRD-16 |
      | NetworkService | basic, digest           | implicit negotiate credentials for the server      | CRD-16 |
      | LocalSystem    | basic                   | digest credentials of "CONTOSO\svc" for the server | CRD-16 |
      | LocalSystem    | digest                  | basic credentials of "CONTOSO\svc" for the proxy   | CRD-16 |

  Scenario Outline: Row 3 - a helper of <owner> answers, with implicit <scheme> credentials for the <target>
    Given the server "https://files.contoso.com" asks for negotiate, ntlm
    And the server "https://files.contoso.com" lets in <admitted>
    And CONTOSO\bob is a member of "Domain Users"
    And CONTOSO\carl is logged off
    And <owner> creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for <flags>
    And the job has implicit <scheme> credentials for the <target>
    When bitswise predicts it
    Then the server sees CONTOSO\bob
    And the job <outcome> in <state>
    And the job ends in <state> with <error>

    Examples: The helper is presented (HLP-15, HLP-25)
      | owner          | flags                       | scheme    | target | admitted    | outcome   | state       | error    |
      | LocalSystem    | the network                 | negotiate | server | CONTOSO\bob | completes | TRANSFERRED | no error |
      | LocalSystem    | the network                 | negotiate | proxy  | CONTOSO\bob | completes | TRANSFERRED | no error |
      | LocalSystem    | the network                 | ntlm      | server | CONTOSO\bob | completes | TRANSFERRED | no error |
      | LocalSystem    | the network and local files | negotiate | server | CONTOSO\bob | completes | TRANSFERRED | no error |
      | LocalService   | the network                 | negotiate | server | CONTOSO\bob | completes | TRANSFERRED | no error |
      | NetworkService | the network                 | negotiate | server | CONTOSO\bob | completes | TRANSFERRED | no error |
      | CONTOSO\ann    | the network                 | negotiate | server | CONTOSO\bob | completes | TRANSFERRED | no error |

    Examples: If he is refused the job ends in 401
      | owner        | flags       | scheme    | target | admitted     | outcome | state | error               |
      | LocalSystem  | the network | negotiate | server | CONTOSO\carl | fails   | ERROR | BG_E_HTTP_ERROR_401 |
      | LocalService | the network | negotiate | proxy  | CONTOSO\carl | fails   | ERROR | BG_E_HTTP_ERROR_401 |
      | CONTOSO\ann  | the network | negotiate | server | CONTOSO\carl | fails   | ERROR | BG_E_HTTP_ERROR_401 |

  Scenario Outline: Row 3 - only the registry releases a helper's credentials (UseLMCompat <value>)
    Given the registry value UseLMCompat is <value>
    And the registry value LmCompatibilityLevel is <level>
    And the server "https://files.contoso.com" asks for negotiate
    And the server "https://files.contoso.com" lets in CONTOSO\bob
    And <owner> creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When bitswise predicts it
    Then the server sees somebody unspecified
    And the job is unspecified
    And it rests on HLP-19

    Examples: GAP-20
      | owner          | value | level |
      | LocalSystem    | 0     | 3     |
      | LocalSystem    | 1     | 2     |
      | CONTOSO\ann    | 0     | 3     |
      | NetworkService | 1     | 5     |

  Scenario Outline: Row 3 - a token for local files alone leaves the server to <owner>
    Given the server "https://files.contoso.com" asks for negotiate
    And the server "https://files.contoso.com" lets in <admitted>
    And <owner> creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for local files
    And the job has implicit negotiate credentials for the server
    When bitswise predicts it
    Then the server sees <identity>
    And the job completes in TRANSFERRED

    Examples: HLP-27
      | owner          | admitted                 | identity             |
      | LocalSystem    | CONTOSO\Domain Computers | the computer account |
      | NetworkService | CONTOSO\PC01$            | the computer account |
      | CONTOSO\ann    | CONTOSO\ann              | CONTOSO\ann          |

  Scenario Outline: Row 4 - CONTOSO\ann answers: <situation>
    Given the server "https://files.contoso.com" asks for <offered>
    And the server "https://files.contoso.com" lets in <admitted>
    And CONTOSO\ann is a member of "Domain Users"
    And CONTOSO\carl is logged off
    And <situation>
    And <creator> creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates <impersonated>
    And the job has implicit <scheme> credentials for the server
    When bitswise predicts it
    Then the server sees CONTOSO\ann
    And the job <outcome> in <state>
    And the job ends in <state> with <error>

    Examples: Her logon is presented (CRD-22)
      | situation                                           | creator     | impersonated                               | offered         | scheme    | admitted    | outcome   | state       | error    |
      | CONTOSO\ann is logged on interactively              | CONTOSO\ann | nobody                                     | negotiate       | negotiate | CONTOSO\ann | completes | TRANSFERRED | no error |
      | CONTOSO\ann is logged on interactively              | CONTOSO\ann | nobody                                     | ntlm            | ntlm      | CONTOSO\ann | completes | TRANSFERRED | no error |
      | CONTOSO\ann is logged on through Remote Desktop     | CONTOSO\ann | nobody                                     | negotiate, ntlm | ntlm      | CONTOSO\ann | completes | TRANSFERRED | no error |
      | CONTOSO\ann is logged on interactively              | LocalSystem | CONTOSO\ann, with cloaking for the process | negotiate       | negotiate | CONTOSO\ann | completes | TRANSFERRED | no error |
      | CONTOSO\ann is there only through Remote PowerShell | CONTOSO\ann | nobody                                     | negotiate       | negotiate | CONTOSO\ann | completes | TRANSFERRED | no error |

    Examples: If it is refused the job ends in 401
      | situation                                           | creator     | impersonated                               | offered   | scheme    | admitted     | outcome | state | error               |
      | CONTOSO\ann is logged on interactively              | CONTOSO\ann | nobody                                     | negotiate | negotiate | CONTOSO\carl | fails   | ERROR | BG_E_HTTP_ERROR_401 |
      | CONTOSO\ann is logged on interactively              | LocalSystem | CONTOSO\ann, with cloaking for the process | negotiate | negotiate | CONTOSO\carl | fails   | ERROR | BG_E_HTTP_ERROR_401 |
      | CONTOSO\ann is there only through Remote PowerShell | CONTOSO\ann | nobody                                     | negotiate | negotiate | CONTOSO\carl | fails   | ERROR | BG_E_HTTP_ERROR_401 |

  Scenario: Row 4 - an account of this machine has no trusted domain
    Given the server "https://files.contoso.com" asks for negotiate
    And the server "https://files.contoso.com" lets in Everyone
    And PC01\joe is logged on interactively
    And PC01\joe has no Internet Explorer proxy
    And PC01\joe creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit negotiate credentials for the server
    When bitswise predicts it
    Then the server sees PC01\joe
    And the job fails in ERROR
    And the job ends in ERROR with BG_E_HTTP_ERROR_401
    And it rests on CRD-33

  Scenario Outline: Row 5 - <owner> answers an offer of <offered> with implicit <scheme> credentials
    Given <domain>
    And the server "https://files.contoso.com" asks for <offered>
    And the server "https://files.contoso.com" lets in <admitted>
    And <owner> creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit <scheme> credentials for the server
    When bitswise predicts it
    Then the server sees the computer account
    And the job <outcome> in <state>
    And the job ends in <state> with <error>

    Examples: The computer is presented (CRD-30)
      | owner          | domain                                   | offered         | scheme    | admitted                 | outcome   | state       | error    |
      | LocalSystem    | the machine is joined to CONTOSO as PC01 | negotiate       | negotiate | CONTOSO\Domain Computers | completes | TRANSFERRED | no error |
      | NetworkService | the machine is joined to CONTOSO as PC01 | negotiate       | negotiate | CONTOSO\Domain Computers | completes | TRANSFERRED | no error |
      | LocalSystem    | the machine is joined to CONTOSO as PC01 | negotiate, ntlm | negotiate | CONTOSO\PC01$            | completes | TRANSFERRED | no error |

    Examples: If it is refused the job ends in 401
      | owner          | domain                                   | offered   | scheme    | admitted      | outcome | state | error               |
      | LocalSystem    | the machine is joined to CONTOSO as PC01 | negotiate | negotiate | CONTOSO\ann   | fails   | ERROR | BG_E_HTTP_ERROR_401 |
      | NetworkService | the machine is joined to CONTOSO as PC01 | negotiate | negotiate | CONTOSO\PC02$ | fails   | ERROR | BG_E_HTTP_ERROR_401 |

    Examples: It works only with Negotiate in a Kerberos domain (CRD-32)
      | owner          | domain                                   | offered         | scheme    | admitted | outcome | state | error               |
      | LocalSystem    | the machine is joined to CONTOSO as PC01 | ntlm            | ntlm      | Everyone | fails   | ERROR | BG_E_HTTP_ERROR_401 |
      | NetworkService | the machine is joined to CONTOSO as PC01 | negotiate, ntlm | ntlm      | Everyone | fails   | ERROR | BG_E_HTTP_ERROR_401 |
      | LocalSystem    | the machine is joined to CONTOSO as PC01 | ntlm            | negotiate | Everyone | fails   | ERROR | BG_E_HTTP_ERROR_401 |
      | LocalSystem    | the machine is in no domain              | negotiate       | negotiate | Everyone | fails   | ERROR | BG_E_HTTP_ERROR_401 |
      | NetworkService | the machine is in no domain              | negotiate       | negotiate | Everyone | fails   | ERROR | BG_E_HTTP_ERROR_401 |

  Scenario Outline: Row 6 - LocalService answers an offer of <offered>
    Given the server "https://files.contoso.com" asks for <offered>
    And the server "https://files.contoso.com" lets in Everyone
    And LocalService creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit negotiate credentials for the server
    When bitswise predicts it
    Then the server sees an anonymous user
    And the job fails in ERROR
    And the job ends in ERROR with BG_E_HTTP_ERROR_401
    And it rests on CRD-31

    Examples:
      | offered         |
      | negotiate       |
      | ntlm            |
      | negotiate, ntlm |

  Scenario Outline: Row 7 - nothing releases the credentials of <owner>
    Given the server "https://files.contoso.com" asks for <offered>
    And the server "https://files.contoso.com" lets in Everyone
    And <owner> creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    When bitswise predicts it
    Then the server sees nobody
    And the job fails in ERROR
    And the job ends in ERROR with 0x80190191
    And it rests on CRD-23

    Examples: CRD-23, HLP-19
      | owner          | offered         | token                                                     |
      | LocalSystem    | negotiate       | the job has no helper token                               |
      | LocalService   | negotiate       | the job has no helper token                               |
      | NetworkService | ntlm            | the job has no helper token                               |
      | CONTOSO\ann    | negotiate, ntlm | the job has no helper token                               |
      | CONTOSO\ann    | ntlm            | the job has no helper token                               |
      | LocalSystem    | negotiate       | the job has a helper token of CONTOSO\bob for the network |
      | CONTOSO\ann    | negotiate       | the job has a helper token of CONTOSO\bob for the network |

  Scenario: Nobody says what the server asks for
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on servers["https://files.contoso.com"].authentication

  Scenario: Nobody says whom the server lets in
    Given the server "https://files.contoso.com" asks for negotiate
    And LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit negotiate credentials for the server
    When bitswise predicts it
    Then the server sees the computer account
    And the job is unknown
    And the answer turns on servers["https://files.contoso.com"].allow

  Scenario Outline: Row 4 - whether the token of a Remote PowerShell session answers is inferred: <logon>
    Given <logon>
    And the server "https://files.contoso.com" asks for negotiate
    And the server "https://files.contoso.com" lets in CONTOSO\ann
    And CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxy settings no-proxy
    And the job has implicit <scheme> credentials for the server
    When bitswise predicts it
    Then the server sees CONTOSO\ann
    And the job completes in TRANSFERRED
    And the answer is <basis>

    Examples: GAP-21
      | logon                                               | scheme    | basis      |
      | CONTOSO\ann is there only through Remote PowerShell | negotiate | inferred   |
      | CONTOSO\ann is there only through Remote PowerShell | ntlm      | inferred   |
      | CONTOSO\ann is logged on interactively              | negotiate | documented |
