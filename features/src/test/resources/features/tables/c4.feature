Feature: Table c4 - what comes of a challenge by the proxy

  Every account has the same static proxy, and the table tells what the job has for it. Whose logon
  answers with which helper token is table a6.

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And there is no WPAD
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator
    And CONTOSO\ann has the Internet Explorer proxy "proxy.contoso.com:8080"
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\bob has the Internet Explorer proxy "proxy.contoso.com:8080"
    And LocalSystem has the Internet Explorer proxy "proxy.contoso.com:8080"
    And NetworkService has the Internet Explorer proxy "proxy.contoso.com:8080"
    And LocalService has the Internet Explorer proxy "proxy.contoso.com:8080"
    And the proxy "proxy.contoso.com:8080" lets in CONTOSO\ann, CONTOSO\bob, CONTOSO\svc, CONTOSO\PC01$
    And the server "http://files.contoso.com" asks for nothing

  Scenario Outline: Row 1 - explicit <scheme> credentials of <owner> where <asked> is asked for; <token>
    Given the proxy "proxy.contoso.com:8080" asks for <asked>
    And CONTOSO\svc is a member of "Domain Users"
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job has <scheme> credentials of "CONTOSO\svc" for the proxy
    When bitswise predicts it
    Then the proxy sees CONTOSO\svc
    And the job completes in TRANSFERRED

    Examples: They are sent (CRD-03)
      | owner          | token                                                     | scheme    | asked            |
      | LocalSystem    | the job has no helper token                               | basic     | basic            |
      | LocalSystem    | the job has no helper token                               | digest    | digest           |
      | LocalSystem    | the job has no helper token                               | ntlm      | ntlm             |
      | LocalSystem    | the job has no helper token                               | negotiate | negotiate, ntlm  |
      | LocalSystem    | the job has no helper token                               | passport  | passport         |
      | LocalSystem    | the job has no helper token                               | basic     | negotiate, basic |
      | NetworkService | the job has no helper token                               | basic     | basic            |
      | NetworkService | the job has no helper token                               | digest    | digest           |
      | NetworkService | the job has no helper token                               | ntlm      | ntlm             |
      | NetworkService | the job has no helper token                               | negotiate | negotiate, ntlm  |
      | NetworkService | the job has no helper token                               | passport  | passport         |
      | NetworkService | the job has no helper token                               | basic     | negotiate, basic |
      | LocalService   | the job has no helper token                               | basic     | basic            |
      | LocalService   | the job has no helper token                               | digest    | digest           |
      | LocalService   | the job has no helper token                               | ntlm      | ntlm             |
      | LocalService   | the job has no helper token                               | negotiate | negotiate, ntlm  |
      | LocalService   | the job has no helper token                               | passport  | passport         |
      | LocalService   | the job has no helper token                               | basic     | negotiate, basic |
      | CONTOSO\ann    | the job has no helper token                               | basic     | basic            |
      | CONTOSO\ann    | the job has no helper token                               | digest    | digest           |
      | CONTOSO\ann    | the job has no helper token                               | ntlm      | ntlm             |
      | CONTOSO\ann    | the job has no helper token                               | negotiate | negotiate, ntlm  |
      | CONTOSO\ann    | the job has no helper token                               | passport  | passport         |
      | CONTOSO\ann    | the job has no helper token                               | basic     | negotiate, basic |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | negotiate | negotiate, ntlm  |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | negotiate | negotiate, ntlm  |
      | LocalService   | the job has a helper token of CONTOSO\bob for the network | negotiate | negotiate, ntlm  |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | negotiate | negotiate, ntlm  |

  Scenario Outline: Row 2 - explicit <scheme> credentials of <owner> where only <asked> is asked for
    Given the proxy "proxy.contoso.com:8080" asks for <asked>
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has no helper token
    And the job has <scheme> credentials of "CONTOSO\svc" for the proxy
    And the registry value UseLMCompat is absent
    When bitswise predicts it
    Then the proxy sees nobody
    And the job ends in ERROR with BG_E_HTTP_ERROR_407

    Examples: Nothing usable (CRD-08, CRD-23)
      | owner          | scheme    | asked           |
      | LocalSystem    | basic     | negotiate, ntlm |
      | LocalSystem    | digest    | ntlm            |
      | LocalSystem    | ntlm      | negotiate       |
      | LocalSystem    | basic     | digest          |
      | LocalSystem    | negotiate | basic, digest   |
      | NetworkService | basic     | negotiate, ntlm |
      | NetworkService | digest    | ntlm            |
      | NetworkService | ntlm      | negotiate       |
      | NetworkService | basic     | digest          |
      | NetworkService | negotiate | basic, digest   |
      | LocalService   | basic     | negotiate, ntlm |
      | LocalService   | digest    | ntlm            |
      | LocalService   | ntlm      | negotiate       |
      | LocalService   | basic     | digest          |
      | LocalService   | negotiate | basic, digest   |
      | CONTOSO\ann    | basic     | negotiate, ntlm |
      | CONTOSO\ann    | digest    | ntlm            |
      | CONTOSO\ann    | ntlm      | negotiate       |
      | CONTOSO\ann    | basic     | digest          |
      | CONTOSO\ann    | negotiate | basic, digest   |

  Scenario Outline: Row 3 - implicit credentials of <owner> where <asked> is asked for; <token>
    Given the proxy "proxy.contoso.com:8080" asks for <asked>
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job has implicit negotiate credentials for the proxy
    When bitswise predicts it
    Then the proxy sees <seen>
    And the job completes in TRANSFERRED

    Examples: The logon of the user or the helper (CRD-22, HLP-25)
      | owner          | token                                                     | asked                  | seen        |
      | CONTOSO\ann    | the job has no helper token                               | negotiate              | CONTOSO\ann |
      | CONTOSO\ann    | the job has no helper token                               | ntlm                   | CONTOSO\ann |
      | CONTOSO\ann    | the job has no helper token                               | negotiate, ntlm, basic | CONTOSO\ann |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | negotiate              | CONTOSO\bob |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | ntlm                   | CONTOSO\bob |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | negotiate, ntlm, basic | CONTOSO\bob |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | negotiate              | CONTOSO\bob |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | ntlm                   | CONTOSO\bob |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | negotiate, ntlm, basic | CONTOSO\bob |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | negotiate              | CONTOSO\bob |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | ntlm                   | CONTOSO\bob |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | negotiate, ntlm, basic | CONTOSO\bob |
      | LocalService   | the job has a helper token of CONTOSO\bob for the network | negotiate              | CONTOSO\bob |
      | LocalService   | the job has a helper token of CONTOSO\bob for the network | ntlm                   | CONTOSO\bob |
      | LocalService   | the job has a helper token of CONTOSO\bob for the network | negotiate, ntlm, basic | CONTOSO\bob |

  Scenario Outline: Row 3 - only UseLMCompat <value> releases the helper's credentials
    Given the registry value UseLMCompat is <value>
    And the registry value LmCompatibilityLevel is 3
    And the proxy "proxy.contoso.com:8080" asks for negotiate, ntlm
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When bitswise predicts it
    Then the proxy sees somebody unspecified
    And the job is unspecified
    And it rests on HLP-19

    Examples: For a helper it takes SetCredentials (GAP-20)
      | value |
      | 0     |
      | 1     |

  Scenario Outline: Row 4 - implicit credentials of <owner> without a helper token where <asked> is asked for
    Given the proxy "proxy.contoso.com:8080" asks for <asked>
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has no helper token
    And the job has implicit negotiate credentials for the proxy
    When bitswise predicts it
    Then the proxy sees <seen>
    And the job ends in ERROR with BG_E_HTTP_ERROR_407
    And it rests on CRD-34

    Examples: Assumed to be refused (CRD-34, CON-12)
      | owner          | asked           | seen                 |
      | LocalSystem    | negotiate       | the computer account |
      | LocalSystem    | ntlm            | the computer account |
      | LocalSystem    | negotiate, ntlm | the computer account |
      | NetworkService | negotiate       | the computer account |
      | NetworkService | ntlm            | the computer account |
      | NetworkService | negotiate, ntlm | the computer account |
      | LocalService   | negotiate       | an anonymous user    |
      | LocalService   | ntlm            | an anonymous user    |
      | LocalService   | negotiate, ntlm | an anonymous user    |

  Scenario Outline: Row 5 - implicit credentials of <owner> where <asked> is asked for; <token>
    Given the proxy "proxy.contoso.com:8080" asks for <asked>
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job has implicit negotiate credentials for the proxy
    When bitswise predicts it
    Then the proxy sees nobody
    And the job ends in ERROR with BG_E_HTTP_ERROR_407
    And it rests on CRD-15

    Examples: Nothing usable (CRD-15, CRD-16)
      | owner        | token                                                     | asked         |
      | CONTOSO\ann  | the job has no helper token                               | basic         |
      | CONTOSO\ann  | the job has no helper token                               | digest        |
      | CONTOSO\ann  | the job has no helper token                               | passport      |
      | CONTOSO\ann  | the job has no helper token                               | basic, digest |
      | LocalSystem  | the job has no helper token                               | basic         |
      | LocalSystem  | the job has no helper token                               | digest        |
      | LocalSystem  | the job has no helper token                               | passport      |
      | LocalSystem  | the job has no helper token                               | basic, digest |
      | LocalService | the job has no helper token                               | basic         |
      | LocalService | the job has no helper token                               | digest        |
      | LocalService | the job has no helper token                               | passport      |
      | LocalService | the job has no helper token                               | basic, digest |
      | LocalSystem  | the job has a helper token of CONTOSO\bob for the network | basic         |
      | LocalSystem  | the job has a helper token of CONTOSO\bob for the network | digest        |
      | LocalSystem  | the job has a helper token of CONTOSO\bob for the network | passport      |
      | LocalSystem  | the job has a helper token of CONTOSO\bob for the network | basic, digest |

  Scenario Outline: Row 6 - stored credentials of <owner> where <asked> is asked for; <token>
    Given the proxy "proxy.contoso.com:8080" asks for <asked>
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job uses the stored credentials for the proxy
    When bitswise predicts it
    Then the proxy sees <seen>
    And the job completes in TRANSFERRED

    Examples: The default credentials of owner or helper (CRD-40)
      | owner       | token                                                     | asked     | seen        |
      | CONTOSO\ann | the job has no helper token                               | negotiate | CONTOSO\ann |
      | CONTOSO\ann | the job has no helper token                               | ntlm      | CONTOSO\ann |
      | CONTOSO\ann | the job has a helper token of CONTOSO\bob for the network | negotiate | CONTOSO\bob |
      | CONTOSO\ann | the job has a helper token of CONTOSO\bob for the network | ntlm      | CONTOSO\bob |
      | LocalSystem | the job has a helper token of CONTOSO\bob for the network | negotiate | CONTOSO\bob |
      | LocalSystem | the job has a helper token of CONTOSO\bob for the network | ntlm      | CONTOSO\bob |

  Scenario Outline: Row 7 - <owner> has no credentials where <asked> is asked for; <token>
    Given the registry value UseLMCompat is absent
    And the proxy "proxy.contoso.com:8080" asks for <asked>
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job has no credentials
    When bitswise predicts it
    Then the proxy sees nobody
    And the job ends in ERROR with BG_E_HTTP_ERROR_407

    Examples: Nothing leaves (CRD-08, CRD-23)
      | owner          | token                                                     | asked           |
      | CONTOSO\ann    | the job has no helper token                               | negotiate, ntlm |
      | CONTOSO\ann    | the job has no helper token                               | basic           |
      | CONTOSO\ann    | the job has no helper token                               | digest          |
      | CONTOSO\ann    | the job has no helper token                               | passport        |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | negotiate, ntlm |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | basic           |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | digest          |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | passport        |
      | LocalSystem    | the job has no helper token                               | negotiate, ntlm |
      | LocalSystem    | the job has no helper token                               | basic           |
      | LocalSystem    | the job has no helper token                               | digest          |
      | LocalSystem    | the job has no helper token                               | passport        |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | negotiate, ntlm |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | basic           |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | digest          |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | passport        |
      | NetworkService | the job has no helper token                               | negotiate, ntlm |
      | NetworkService | the job has no helper token                               | basic           |
      | NetworkService | the job has no helper token                               | digest          |
      | NetworkService | the job has no helper token                               | passport        |
      | LocalService   | the job has no helper token                               | negotiate, ntlm |
      | LocalService   | the job has no helper token                               | basic           |
      | LocalService   | the job has no helper token                               | digest          |
      | LocalService   | the job has no helper token                               | passport        |
