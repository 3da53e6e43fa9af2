Feature: Table c2 - which plan is recommended, and what it avoids

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And there is no WPAD
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" can be reached only through a proxy
    And the proxy "proxy.contoso.com:8080" asks for nothing
    And the proxy "proxy.contoso.com:8080" lets in Everyone
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator
    And CONTOSO\ann has the Internet Explorer proxy "proxy.contoso.com:8080"

  Scenario Outline: A user and a proxy that asks for nothing, on <windows>: <plan>
    Given a machine that runs <windows>
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxy settings <plan>
    When bitswise predicts it
    Then the job ends in <state>

    Examples: PRECONFIG (PRX-02)
      | windows         | plan      | state           |
      | Windows 7       | preconfig | TRANSFERRED     |
      | Windows 10 1809 | preconfig | TRANSFERRED     |
      | Server 2022     | preconfig | TRANSFERRED     |
      | Windows 7       | no-proxy  | TRANSIENT_ERROR |
      | Windows 10 1809 | no-proxy  | TRANSIENT_ERROR |

  Scenario Outline: A user and a proxy that asks for <schemes>, on <windows>: <plan>
    Given a machine that runs <windows>
    And the proxy "proxy.contoso.com:8080" asks for <schemes>
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxy settings preconfig
    And <plan>
    When bitswise predicts it
    Then the job <outcome>

    Examples: Implicit credentials for NTLM and Negotiate (CRD-22)
      | windows         | schemes         | plan                                                         | outcome                                |
      | Windows 7       | negotiate, ntlm | the job has implicit negotiate credentials for the proxy     | completes in TRANSFERRED               |
      | Windows 10 1809 | negotiate, ntlm | the job has implicit negotiate credentials for the proxy     | completes in TRANSFERRED               |
      | Windows 10 1809 | negotiate, ntlm | the job has no credentials                                   | ends in ERROR with BG_E_HTTP_ERROR_407 |
      | Windows 10 1809 | negotiate, ntlm | the job has basic credentials of "CONTOSO\ann" for the proxy | ends in ERROR with BG_E_HTTP_ERROR_407 |

    Examples: Explicit credentials for Basic and Digest (PRX-45)
      | windows         | schemes | plan                                                         | outcome                                |
      | Windows 7       | basic   | the job has basic credentials of "CONTOSO\ann" for the proxy | completes in TRANSFERRED               |
      | Windows 10 1809 | digest  | the job has digest credentials of "ann" for the proxy        | completes in TRANSFERRED               |
      | Windows 10 1809 | basic   | the job has implicit negotiate credentials for the proxy     | ends in ERROR with BG_E_HTTP_ERROR_407 |
      | Windows 10 1809 | digest  | the job has no credentials                                   | ends in ERROR with BG_E_HTTP_ERROR_407 |

  @CRD-28
  Scenario Outline: Implicit credentials for the proxy, where the server may ask too: <server>
    Given the proxy "proxy.contoso.com:8080" asks for negotiate
    And the server "http://files.contoso.com" asks for negotiate, basic
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit negotiate credentials for the proxy
    And <server>
    When bitswise checks it
    Then the rule CRD-28 <finds>

    Examples: Explicit server credentials, or the leak is accepted
      | server                                                          | finds                          |
      | the job has basic credentials of "reader" for the server        | finds nothing                  |
      | the server "http://files.contoso.com" lets in CONTOSO\ann       | finds nothing                  |
      | the server "http://files.contoso.com" lets in CONTOSO\Web Users | finds a warning in "negotiate" |

  Scenario Outline: <owner> and a proxy that asks for nothing, where <network>: <plan>
    Given <network>
    And <settings>
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses <plan>
    When bitswise predicts it
    Then the job ends in <state>

    Examples: PRECONFIG or AUTODETECT where WPAD is deployed (PRX-04)
      | owner          | network                                           | settings                                      | plan                          | state           |
      | LocalSystem    | WPAD announces the proxy "proxy.contoso.com:8080" | LocalSystem has no Internet Explorer proxy    | the proxy settings preconfig  | TRANSFERRED     |
      | LocalService   | WPAD announces the proxy "proxy.contoso.com:8080" | LocalService has no Internet Explorer proxy   | the proxy settings preconfig  | TRANSFERRED     |
      | NetworkService | WPAD announces the proxy "proxy.contoso.com:8080" | NetworkService has no Internet Explorer proxy | the proxy settings autodetect | TRANSFERRED     |
      | LocalSystem    | WPAD announces the proxy "proxy.contoso.com:8080" | LocalSystem has no Internet Explorer proxy    | the proxy settings no-proxy   | TRANSIENT_ERROR |

    Examples: OVERRIDE or SetIEProxy for a static proxy (PRX-06, PRX-07)
      | owner          | network          | settings                                                                | plan                                 | state           |
      | LocalSystem    | there is no WPAD | LocalSystem has no Internet Explorer proxy                              | the proxies "proxy.contoso.com:8080" | TRANSFERRED     |
      | LocalService   | there is no WPAD | LocalService has no Internet Explorer proxy                             | the proxies "proxy.contoso.com:8080" | TRANSFERRED     |
      | NetworkService | there is no WPAD | NetworkService has no Internet Explorer proxy                           | the proxies "proxy.contoso.com:8080" | TRANSFERRED     |
      | LocalSystem    | there is no WPAD | LocalSystem has the Internet Explorer proxy "proxy.contoso.com:8080"    | the proxy settings preconfig         | TRANSFERRED     |
      | LocalService   | there is no WPAD | LocalService has the Internet Explorer proxy "proxy.contoso.com:8080"   | the proxy settings preconfig         | TRANSFERRED     |
      | NetworkService | there is no WPAD | NetworkService has the Internet Explorer proxy "proxy.contoso.com:8080" | the proxy settings preconfig         | TRANSFERRED     |
      | LocalSystem    | there is no WPAD | LocalSystem has no Internet Explorer proxy                              | the proxy settings preconfig         | TRANSIENT_ERROR |
      | LocalService   | there is no WPAD | LocalService has no Internet Explorer proxy                             | the proxy settings preconfig         | TRANSIENT_ERROR |
      | NetworkService | there is no WPAD | NetworkService has no Internet Explorer proxy                           | the proxy settings autodetect        | TRANSIENT_ERROR |

  Scenario Outline: <owner> on <windows> and a proxy that asks for a logon: <token>, <credentials>, <settings>
    Given a machine that runs <windows>
    And the proxy "proxy.contoso.com:8080" asks for negotiate, ntlm
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And <credentials>
    And the job uses <settings>
    When bitswise predicts it
    Then the job <outcome>

    Examples: The procedure from 1809 on (PRX-40), and each of its steps left out
      | windows         | owner          | token                                                     | credentials                                              | settings                             | outcome                                |
      | Windows 10 1809 | LocalSystem    | the job has a helper token of CONTOSO\ann for the network | the job has implicit negotiate credentials for the proxy | the proxy settings preconfig         | completes in TRANSFERRED               |
      | Server 2022     | NetworkService | the job has a helper token of CONTOSO\ann for the network | the job has implicit negotiate credentials for the proxy | the proxy settings preconfig         | completes in TRANSFERRED               |
      | Windows 10 1809 | LocalService   | the job has a helper token of CONTOSO\ann for the network | the job has implicit negotiate credentials for the proxy | the proxy settings preconfig         | completes in TRANSFERRED               |
      | Windows 10 1809 | LocalSystem    | the job has a helper token of CONTOSO\ann for the network | the job has no credentials                               | the proxy settings preconfig         | ends in ERROR with BG_E_HTTP_ERROR_407 |
      | Windows 10 1809 | LocalSystem    | the job has no helper token                               | the job has implicit negotiate credentials for the proxy | the proxies "proxy.contoso.com:8080" | ends in ERROR with BG_E_HTTP_ERROR_407 |
      | Windows 10 1809 | LocalSystem    | the job has a helper token of CONTOSO\ann for local files | the job has implicit negotiate credentials for the proxy | the proxy settings preconfig         | ends in TRANSIENT_ERROR                |

    Examples: The procedure before 1809 (PRX-41), and each of its steps left out
      | windows         | owner       | token                                                     | credentials                                              | settings                             | outcome                                |
      | Windows 10 1803 | LocalSystem | the job has a helper token of CONTOSO\ann for the network | the job has implicit negotiate credentials for the proxy | the proxies "proxy.contoso.com:8080" | completes in TRANSFERRED               |
      | Windows 7       | LocalSystem | the job has a helper token of CONTOSO\ann for the network | the job has implicit negotiate credentials for the proxy | the proxies "proxy.contoso.com:8080" | completes in TRANSFERRED               |
      | Windows 10 1803 | LocalSystem | the job has a helper token of CONTOSO\ann for the network | the job has implicit negotiate credentials for the proxy | the proxy settings preconfig         | ends in TRANSIENT_ERROR                |
      | Windows 7       | LocalSystem | the job has a helper token of CONTOSO\ann for the network | the job has no credentials                               | the proxies "proxy.contoso.com:8080" | ends in ERROR with BG_E_HTTP_ERROR_407 |

    Examples: Services that are no administrators, before 1607 (HLP-09)
      | windows         | owner          | token                                                     | credentials                                                      | settings                             | outcome                        |
      | Windows 10 1511 | NetworkService | the job has a helper token of CONTOSO\ann for the network | the job has implicit negotiate credentials for the proxy         | the proxies "proxy.contoso.com:8080" | is refused with E_ACCESSDENIED |
      | Windows 7       | LocalService   | the job has a helper token of CONTOSO\ann for the network | the job has implicit negotiate credentials for the proxy         | the proxies "proxy.contoso.com:8080" | is refused with E_ACCESSDENIED |
      | Windows 10 1511 | LocalSystem    | the job has a helper token of CONTOSO\ann for the network | the job has implicit negotiate credentials for the proxy         | the proxies "proxy.contoso.com:8080" | completes in TRANSFERRED       |
      | Windows 10 1511 | NetworkService | the job has no helper token                               | the job has negotiate credentials of "CONTOSO\ann" for the proxy | the proxies "proxy.contoso.com:8080" | completes in TRANSFERRED       |
      | Windows 7       | LocalService   | the job has no helper token                               | the job has ntlm credentials of "CONTOSO\ann" for the proxy      | the proxies "proxy.contoso.com:8080" | completes in TRANSFERRED       |

    Examples: Without helper tokens, before Windows 7 (HLP-01)
      | windows           | owner       | token                                                     | credentials                                                      | settings                             | outcome                       |
      | Windows Vista SP2 | LocalSystem | the job has a helper token of CONTOSO\ann for the network | the job has implicit negotiate credentials for the proxy         | the proxies "proxy.contoso.com:8080" | is refused with E_NOINTERFACE |
      | Windows Vista SP2 | LocalSystem | the job has no helper token                               | the job has negotiate credentials of "CONTOSO\ann" for the proxy | the proxies "proxy.contoso.com:8080" | completes in TRANSFERRED      |
      | Server 2008       | LocalSystem | the job has no helper token                               | the job has ntlm credentials of "CONTOSO\ann" for the proxy      | the proxies "proxy.contoso.com:8080" | completes in TRANSFERRED      |

  Scenario Outline: Explicit credentials of <owner> on <windows> with SetIEProxy in place of OVERRIDE
    Given a machine that runs <windows>
    And <owner> has the Internet Explorer proxy "proxy.contoso.com:8080"
    And the proxy "proxy.contoso.com:8080" asks for ntlm
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has ntlm credentials of "CONTOSO\ann" for the proxy
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the proxy sees CONTOSO\ann

    Examples:
      | windows         | owner          |
      | Windows 10 1511 | NetworkService |
      | Windows 7       | LocalService   |

  Scenario: The update that brings BITS 4.0 to Windows Vista brings helper tokens
    Given a machine that runs Windows Vista SP2
    And a machine that has BITS 4.0
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\ann for the network
    And the job uses the proxies "proxy.contoso.com:8080"
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  Scenario Outline: The recommended plan of <owner> on <windows> is clean: <token>, <credentials>, <settings>
    Given a machine that runs <windows>
    And <proxy>
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And <credentials>
    And the server "http://files.contoso.com" lets in CONTOSO\ann
    And the job uses <settings>
    When bitswise checks it
    Then no error and no warning is found

    Examples:
      | windows         | owner          | proxy                                                 | token                                                     | credentials                                              | settings                             |
      | Windows 10 1809 | CONTOSO\ann    | the proxy "proxy.contoso.com:8080" asks for nothing   | the job has no helper token                               | the job has no credentials                               | the proxy settings preconfig         |
      | Windows 10 1809 | CONTOSO\ann    | the proxy "proxy.contoso.com:8080" asks for negotiate | the job has no helper token                               | the job has implicit negotiate credentials for the proxy | the proxy settings preconfig         |
      | Windows 10 1809 | CONTOSO\ann    | the proxy "proxy.contoso.com:8080" asks for digest    | the job has no helper token                               | the job has digest credentials of "ann" for the proxy    | the proxy settings preconfig         |
      | Windows 10 1809 | LocalSystem    | WPAD announces the proxy "proxy.contoso.com:8080"     | the job has no helper token                               | the job has no credentials                               | the proxy settings preconfig         |
      | Windows 10 1809 | LocalService   | WPAD announces the proxy "proxy.contoso.com:8080"     | the job has no helper token                               | the job has no credentials                               | the proxy settings autodetect        |
      | Windows 10 1809 | NetworkService | the proxy "proxy.contoso.com:8080" asks for nothing   | the job has no helper token                               | the job has no credentials                               | the proxies "proxy.contoso.com:8080" |
      | Windows 10 1809 | LocalSystem    | the proxy "proxy.contoso.com:8080" asks for negotiate | the job has a helper token of CONTOSO\ann for the network | the job has implicit negotiate credentials for the proxy | the proxy settings preconfig         |
      | Windows 10 1803 | LocalSystem    | the proxy "proxy.contoso.com:8080" asks for negotiate | the job has a helper token of CONTOSO\ann for the network | the job has implicit negotiate credentials for the proxy | the proxies "proxy.contoso.com:8080" |
      | Windows 7       | NetworkService | the proxy "proxy.contoso.com:8080" asks for ntlm      | the job has no helper token                               | the job has ntlm credentials of "ann" for the proxy      | the proxies "proxy.contoso.com:8080" |
