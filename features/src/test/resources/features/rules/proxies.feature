Feature: Findings on proxies

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And there is no WPAD
    And CONTOSO\ann has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\bob has no Internet Explorer proxy

  @PRX-03
  Scenario: A system account has no proxy settings
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxy settings preconfig
    When bitswise checks it
    Then the rule PRX-03 finds a warning in "preconfig"

  @PRX-03
  Scenario: WPAD announces a proxy
    Given WPAD announces the proxy "p1.contoso.com:8080"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxy settings preconfig
    When bitswise checks it
    Then the rule PRX-03 finds nothing

  @PRX-08
  Scenario: A system account has proxy settings
    Given LocalSystem has the Internet Explorer proxy "p1.contoso.com:8080"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule PRX-08 finds an info in "p1.contoso.com:8080"

  @PRX-08
  Scenario: The job names its proxy itself
    Given LocalSystem has the Internet Explorer proxy "p1.contoso.com:8080"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxies "p1.contoso.com:8080"
    When bitswise checks it
    Then the rule PRX-08 finds nothing

  @PRX-09
  Scenario: Only Proxycfg named a proxy, before 1809
    Given a machine that runs Windows 10 1803
    And the machine's WinHTTP proxy is "old.contoso.com:80"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule PRX-09 finds a warning in "old.contoso.com:80"

  @PRX-09
  Scenario: Only netsh named a proxy, from 1809 on
    Given a machine that runs Windows 10 1809
    And the machine's WinHTTP proxy is "old.contoso.com:80"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule PRX-09 finds nothing

  @PRX-10
  Scenario: Only netsh named a proxy, from 1809 on
    Given a machine that runs Windows 10 1809
    And the machine's WinHTTP proxy is "old.contoso.com:80"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule PRX-10 finds a warning in "old.contoso.com:80"

  @PRX-10
  Scenario: Only Proxycfg named a proxy, before 1809
    Given a machine that runs Windows 10 1803
    And the machine's WinHTTP proxy is "old.contoso.com:80"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule PRX-10 finds nothing

  @PRX-16
  Scenario: OVERRIDE without a list
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxy settings override
    When bitswise checks it
    Then the rule PRX-16 finds an error in "override"

  @PRX-16
  Scenario: OVERRIDE with a list
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxies "p1.contoso.com:8080"
    When bitswise checks it
    Then the rule PRX-16 finds nothing

  @PRX-25
  Scenario: A list with a protocol that BITS does not know
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxies "socks=p1.contoso.com:1080"
    When bitswise checks it
    Then the rule PRX-25 finds an error in "socks"

  @PRX-25
  Scenario: A list with an entry for https
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxies "https=p1.contoso.com:8080"
    When bitswise checks it
    Then the rule PRX-25 finds nothing

  @PRX-35
  Scenario: The helper's settings before 1809
    Given a machine that runs Windows 10 1803
    And CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    And the job uses the proxy settings preconfig
    When bitswise checks it
    Then the rule PRX-35 finds a warning in "preconfig"

  @PRX-35
  Scenario: The helper's settings from 1809 on
    Given a machine that runs Windows 10 1809
    And CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    And the job uses the proxy settings preconfig
    When bitswise checks it
    Then the rule PRX-35 finds nothing

  @PRX-40
  Scenario: A step is missing from 1809 on
    Given a machine that runs Windows 10 1809
    And CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080"
    And the proxy "p2.contoso.com:8080" asks for negotiate
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When bitswise checks it
    Then the rule PRX-40 finds an error in "bob"

  @PRX-40
  Scenario: No step is missing from 1809 on
    Given a machine that runs Windows 10 1809
    And CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080"
    And the proxy "p2.contoso.com:8080" asks for negotiate
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    And the job has implicit negotiate credentials for the proxy
    When bitswise checks it
    Then the rule PRX-40 finds nothing

  @PRX-41
  Scenario: A step is missing before 1809
    Given a machine that runs Windows 10 1803
    And the proxy "p2.contoso.com:8080" asks for negotiate
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    And the job uses the proxies "p2.contoso.com:8080"
    When bitswise checks it
    Then the rule PRX-41 finds an error in "bob"

  @PRX-41
  Scenario: No step is missing before 1809
    Given a machine that runs Windows 10 1803
    And the proxy "p2.contoso.com:8080" asks for negotiate
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    And the job uses the proxies "p2.contoso.com:8080"
    And the job has implicit negotiate credentials for the proxy
    When bitswise checks it
    Then the rule PRX-41 finds nothing

  @PRX-35
  Scenario: The helper's settings before 1809, where only its proxy leads to the server
    Given a machine that runs Windows 10 1803
    And CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080"
    And the server "http://files.contoso.com" can be reached only through a proxy
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    And the job uses the proxy settings preconfig
    When bitswise checks it
    Then the rule PRX-35 finds an error in "preconfig"

  Scenario: Implicit credentials for the proxy answer the server too
    Given the server "http://files.contoso.com" asks for negotiate
    And the server "http://files.contoso.com" lets in CONTOSO\bob
    And the proxy "p1.contoso.com:8080" asks for negotiate
    And the proxy "p1.contoso.com:8080" lets in CONTOSO\bob
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    And the job uses the proxies "p1.contoso.com:8080"
    And the job has implicit negotiate credentials for the proxy
    When bitswise predicts it
    Then the server sees CONTOSO\bob
    And an identity rests on PRX-44

  Scenario: Stored credentials in place of a helper token
    Given the proxy "p1.contoso.com:8080" asks for negotiate
    And the proxy "p1.contoso.com:8080" lets in CONTOSO\ann
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxies "p1.contoso.com:8080"
    And the job uses the stored credentials for the proxy
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And an identity rests on PRX-46

  Scenario: A proxy that accepts no computer
    Given the proxy "p1.contoso.com:8080" asks for negotiate
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxies "p1.contoso.com:8080"
    And the job has implicit negotiate credentials for the proxy
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_HTTP_ERROR_407
    And it rests on PRX-47
