Feature: Schemes of servers and proxies

  Background:
    Given the machine is joined to CONTOSO as PC01
    And there is no WPAD
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator

  @CRD-05
  Scenario: One scheme for a server of which nothing is said
    Given CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has ntlm credentials of "CONTOSO\svc" for the server
    When bitswise checks it
    Then the rule CRD-05 finds an info in "ntlm"

  @CRD-05
  Scenario: One scheme for a proxy of which nothing is said
    Given a machine that runs Windows 10 1809
    And the server "https://files.contoso.com" asks for nothing
    And CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxies "proxy.contoso.com:8080"
    And the job has digest credentials of "CONTOSO\svc" for the proxy
    When bitswise checks it
    Then the rule CRD-05 finds an info in "digest"

  @CRD-05
  Scenario: Several schemes for a server of which nothing is said
    Given CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has ntlm credentials of "CONTOSO\svc" for the server
    And the job has digest credentials of "CONTOSO\svc" for the server
    When bitswise checks it
    Then the rule CRD-05 finds nothing

  @CRD-05
  Scenario: One scheme for a server that asks for it
    Given the server "https://files.contoso.com" asks for ntlm
    And CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has ntlm credentials of "CONTOSO\svc" for the server
    When bitswise checks it
    Then the rule CRD-05 finds nothing

  @CRD-37
  Scenario: Credentials over http
    Given the server "http://files.contoso.com" asks for negotiate
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit negotiate credentials for the server
    When bitswise checks it
    Then the rule CRD-37 finds an info in "http://files.contoso.com/p.cab"

  @CRD-37
  Scenario: Credentials over https
    Given the server "https://files.contoso.com" asks for negotiate
    And CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit negotiate credentials for the server
    When bitswise checks it
    Then the rule CRD-37 finds nothing

  @CRD-37
  Scenario: Nothing secret over http
    Given the server "http://files.contoso.com" asks for nothing
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule CRD-37 finds nothing

  @CRD-39
  Scenario Outline: On <windows>, <url> asks for <server> behind a proxy that asks for <proxy>
    Given a machine that runs <windows>
    And the server "<url>" asks for <server>
    And the server "<url>" lets in Everyone
    And the proxy "proxy.contoso.com:8080" asks for <proxy>
    And the proxy "proxy.contoso.com:8080" lets in Everyone
    And CONTOSO\ann creates a job that downloads "<url>/p.cab" to "C:\drop\p.cab"
    And the job uses the proxies "proxy.contoso.com:8080"
    And the job has <server credentials> credentials of "svc@contoso.com" for the server
    And the job has <proxy> credentials of "CONTOSO\svc" for the proxy
    When bitswise checks it
    Then the rule CRD-39 finds <severity> in "<url>/p.cab"
    And the job <outcome>

    Examples: Not supported
      | windows        | url                       | server    | server credentials | proxy  | severity | outcome        |
      | Windows XP SP3 | https://files.contoso.com | passport  | passport           | ntlm   | an error | is unspecified |
      | Server 2003    | https://files.contoso.com | passport  | passport           | basic  | an error | is unspecified |
      | Windows XP SP3 | http://files.contoso.com  | ntlm      | ntlm               | digest | an error | is unspecified |
      | Server 2003    | http://files.contoso.com  | basic     | basic              | digest | an error | is unspecified |
      | Windows XP SP3 | http://files.contoso.com  | negotiate | negotiate          | basic  | an error | is unspecified |
      | Windows XP SP3 | https://files.contoso.com | nothing   | ntlm               | digest | an error | is unspecified |

    Examples: Not documented
      | windows         | url                       | server    | server credentials | proxy  | severity | outcome   |
      | Server 2003     | http://files.contoso.com  | negotiate | negotiate          | basic  | an info  | completes |
      | Server 2003     | https://files.contoso.com | nothing   | ntlm               | digest | an info  | completes |
      | Windows 10 1809 | https://files.contoso.com | passport  | passport           | ntlm   | an info  | completes |
      | Windows 10 1809 | http://files.contoso.com  | ntlm      | ntlm               | digest | an info  | completes |
      | Windows 7       | http://files.contoso.com  | negotiate | negotiate          | basic  | an info  | completes |

  Scenario: An unsupported pair on Windows XP rests on its behaviour
    Given a machine that runs Windows XP SP3
    And the server "http://files.contoso.com" asks for nothing
    And the server "https://files.contoso.com" asks for nothing
    And the proxy "proxy.contoso.com:8080" asks for digest
    And the proxy "proxy.contoso.com:8080" lets in Everyone
    And CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxies "proxy.contoso.com:8080"
    And the job has digest credentials of "CONTOSO\svc" for the proxy
    When bitswise predicts it
    Then the job is unspecified
    And it rests on CRD-39

  @CRD-39
  Scenario: A proxy that offers Digest among others
    Given a machine that runs Windows XP SP3
    And the server "http://files.contoso.com" asks for ntlm
    And the proxy "proxy.contoso.com:8080" asks for ntlm, digest
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxies "proxy.contoso.com:8080"
    When bitswise checks it
    Then the rule CRD-39 finds nothing
