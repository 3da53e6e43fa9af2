Feature: Table a5 - are implicit credentials allowed?

  CONTOSO\ann owns the job; the server and the proxy both ask for Negotiate or NTLM.

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann has the Internet Explorer proxy "proxy.contoso.com:8080"
    And the proxy "proxy.contoso.com:8080" asks for negotiate, ntlm
    And the proxy "proxy.contoso.com:8080" lets in CONTOSO\ann, CONTOSO\svc
    And the server "https://files.contoso.com" asks for negotiate, ntlm
    And the server "https://files.contoso.com" lets in CONTOSO\ann, CONTOSO\svc

  Scenario Outline: The job has <credentials>; UseLMCompat is <compat>, LmCompatibilityLevel is <level>
    Given the registry value UseLMCompat is <compat>
    And the registry value LmCompatibilityLevel is <level>
    And CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has <credentials>
    When bitswise predicts it
    Then the server sees <server>
    And the proxy sees <proxy>
    And the job <outcome>

    Examples: Set for the server: whether the proxy gets them is not documented (GAP-09)
      | credentials                                   | compat | level | server      | proxy                | outcome        |
      | implicit negotiate credentials for the server | absent | 3     | CONTOSO\ann | somebody unspecified | is unspecified |
      | implicit ntlm credentials for the server      | absent | 3     | CONTOSO\ann | somebody unspecified | is unspecified |
      | implicit negotiate credentials for the server | absent | 1     | CONTOSO\ann | somebody unspecified | is unspecified |
      | implicit negotiate credentials for the server | 2      | 1     | CONTOSO\ann | somebody unspecified | is unspecified |
      | implicit negotiate credentials for the server | 2      | 5     | CONTOSO\ann | somebody unspecified | is unspecified |
      | implicit negotiate credentials for the server | 1      | 2     | CONTOSO\ann | somebody unspecified | is unspecified |
      | implicit negotiate credentials for the server | 0      | 3     | CONTOSO\ann | somebody unspecified | is unspecified |

    Examples: Set for the proxy: the server gets them too (CRD-28)
      | credentials                                  | compat | level | server      | proxy       | outcome   |
      | implicit negotiate credentials for the proxy | absent | 3     | CONTOSO\ann | CONTOSO\ann | completes |
      | implicit ntlm credentials for the proxy      | absent | 3     | CONTOSO\ann | CONTOSO\ann | completes |
      | implicit negotiate credentials for the proxy | 2      | 1     | CONTOSO\ann | CONTOSO\ann | completes |
      | implicit negotiate credentials for the proxy | 1      | 2     | CONTOSO\ann | CONTOSO\ann | completes |
      | implicit negotiate credentials for the proxy | 0      | 3     | CONTOSO\ann | CONTOSO\ann | completes |

    Examples: Set, with UseLMCompat 1 and a level below 2: as if the level were higher (GAP-22)
      | credentials                                   | compat | level | server      | proxy                | outcome        |
      | implicit negotiate credentials for the server | 1      | 1     | CONTOSO\ann | somebody unspecified | is unspecified |
      | implicit negotiate credentials for the proxy  | 1      | 1     | CONTOSO\ann | CONTOSO\ann          | completes      |
      | implicit negotiate credentials for the proxy  | 1      | 0     | CONTOSO\ann | CONTOSO\ann          | completes      |

    Examples: Nothing set: the registry decides (CRD-23 to CRD-26, CON-10)
      | credentials    | compat | level | server      | proxy       | outcome   |
      | no credentials | absent | 0     | nobody      | nobody      | fails     |
      | no credentials | absent | 1     | nobody      | nobody      | fails     |
      | no credentials | absent | 2     | nobody      | nobody      | fails     |
      | no credentials | absent | 5     | nobody      | nobody      | fails     |
      | no credentials | 2      | 1     | nobody      | nobody      | fails     |
      | no credentials | 2      | 3     | nobody      | nobody      | fails     |
      | no credentials | 1      | 2     | CONTOSO\ann | CONTOSO\ann | completes |
      | no credentials | 1      | 5     | CONTOSO\ann | CONTOSO\ann | completes |
      | no credentials | 1      | 1     | nobody      | nobody      | fails     |
      | no credentials | 1      | 0     | nobody      | nobody      | fails     |
      | no credentials | 0      | 0     | CONTOSO\ann | CONTOSO\ann | completes |
      | no credentials | 0      | 1     | CONTOSO\ann | CONTOSO\ann | completes |
      | no credentials | 0      | 3     | CONTOSO\ann | CONTOSO\ann | completes |

  Scenario Outline: The proxy gets implicit credentials and the server explicit ones; UseLMCompat is <compat>, LmCompatibilityLevel is <level>
    Given the registry value UseLMCompat is <compat>
    And the registry value LmCompatibilityLevel is <level>
    And CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit negotiate credentials for the proxy
    And the job has <explicit> credentials of "CONTOSO\svc" for the server
    When bitswise predicts it
    Then the server sees CONTOSO\svc
    And the proxy sees CONTOSO\ann
    And the job completes

    Examples: CRD-28
      | explicit  | compat | level |
      | negotiate | absent | 3     |
      | ntlm      | absent | 1     |
      | negotiate | 2      | 1     |
      | negotiate | 1      | 2     |
      | negotiate | 1      | 1     |
      | ntlm      | 1      | 0     |
      | negotiate | 0      | 3     |

  Scenario: Explicit credentials that answer nothing the server offers still keep the logon from it
    Given CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit negotiate credentials for the proxy
    And the job has basic credentials of "CONTOSO\svc" for the server
    When bitswise predicts it
    Then the server sees nobody
    And the proxy sees CONTOSO\ann
    And the job fails in ERROR
    And the job ends in ERROR with BG_E_HTTP_ERROR_401

  Scenario Outline: Nothing set, but stored credentials are allowed for the proxy; UseLMCompat is <compat>
    Given the registry value UseLMCompat is <compat>
    And the registry value LmCompatibilityLevel is 3
    And CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the stored credentials for the proxy
    When bitswise predicts it
    Then the proxy sees CONTOSO\ann
    And the server sees nobody
    And the job fails in ERROR
    And the job ends in ERROR with BG_E_HTTP_ERROR_401

    Examples: CRD-40
      | compat |
      | absent |
      | 2      |

  Scenario: UseLMCompat is 1 and nobody says what LmCompatibilityLevel is
    Given the registry value UseLMCompat is 1
    And CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on machine.registry.LmCompatibilityLevel
