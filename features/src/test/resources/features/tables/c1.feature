Feature: Table c1 - which proxy is used

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And WPAD announces the proxy "wpad.contoso.com:80"
    And the proxy "wpad.contoso.com:80" asks for nothing
    And the proxy "p1.contoso.com:8080" asks for nothing
    And the proxy "p2.contoso.com:8080" asks for nothing
    And the script "http://wpad/ann.pac" answers "p1.contoso.com:8080"
    And the script "http://wpad/bob.pac" answers "p2.contoso.com:8080"
    And the server "http://files.contoso.com" asks for nothing
    And the server "https://files.contoso.com" asks for nothing
    And the server "http://intranet" asks for nothing

  Scenario Outline: NO_PROXY as <owner> on <windows>; <token>
    Given a machine that runs <windows>
    And CONTOSO\ann has the Internet Explorer proxy "p1.contoso.com:8080"
    And CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080"
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job uses the proxy settings no-proxy
    When bitswise predicts it
    Then the proxy is direct
    And the proxy rests on PRX-12
    And the job completes in TRANSFERRED

    Examples: PRX-12
      | windows         | owner          | token                                                     |
      | Windows 10 1709 | CONTOSO\ann    | the job has no helper token                               |
      | Windows 10 1709 | LocalSystem    | the job has no helper token                               |
      | Windows 10 1709 | LocalService   | the job has no helper token                               |
      | Windows 10 1709 | NetworkService | the job has no helper token                               |
      | Windows 10 1809 | CONTOSO\ann    | the job has no helper token                               |
      | Windows 10 1809 | LocalSystem    | the job has no helper token                               |
      | Windows 10 1809 | LocalService   | the job has no helper token                               |
      | Windows 10 1809 | NetworkService | the job has no helper token                               |
      | Windows 10 1709 | LocalSystem    | the job has a helper token of CONTOSO\bob for the network |
      | Windows 10 1809 | LocalSystem    | the job has a helper token of CONTOSO\bob for the network |
      | Windows 10 1809 | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network |

  Scenario Outline: OVERRIDE with "<list>" except for "<bypass>", for <url>, as <owner>
    Given <owner> creates a job that downloads "<url>" to "C:\drop\p.cab"
    And <token>
    And the job uses the proxies "<list>" except for "<bypass>"
    And CONTOSO\ann has the Internet Explorer proxy "wpad.contoso.com:80"
    When bitswise predicts it
    Then the proxy is <proxy>
    And the job completes in TRANSFERRED

    Examples: The entry for the scheme, else the bare one; bypassed hosts go direct (PRX-14, PRX-22, PRX-24)
      | owner          | token                                                     | list                                                | bypass            | url                             | proxy                 |
      | CONTOSO\ann    | the job has no helper token                               | p1.contoso.com:8080                                 | *.fabrikam.com    | http://files.contoso.com/p.cab  | "p1.contoso.com:8080" |
      | LocalSystem    | the job has no helper token                               | p1.contoso.com:8080                                 | *.fabrikam.com    | http://files.contoso.com/p.cab  | "p1.contoso.com:8080" |
      | LocalService   | the job has no helper token                               | p1.contoso.com:8080                                 | *.fabrikam.com    | http://files.contoso.com/p.cab  | "p1.contoso.com:8080" |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | p1.contoso.com:8080                                 | *.fabrikam.com    | http://files.contoso.com/p.cab  | "p1.contoso.com:8080" |
      | LocalSystem    | the job has no helper token                               | http=p1.contoso.com:8080 https=p2.contoso.com:8080  | *.fabrikam.com    | http://files.contoso.com/p.cab  | "p1.contoso.com:8080" |
      | LocalSystem    | the job has no helper token                               | http=p1.contoso.com:8080 https=p2.contoso.com:8080  | *.fabrikam.com    | https://files.contoso.com/p.cab | "p2.contoso.com:8080" |
      | LocalSystem    | the job has no helper token                               | http=p1.contoso.com:8080 p2.contoso.com:8080        | *.fabrikam.com    | http://files.contoso.com/p.cab  | "p1.contoso.com:8080" |
      | LocalSystem    | the job has no helper token                               | http=p1.contoso.com:8080 p2.contoso.com:8080        | *.fabrikam.com    | https://files.contoso.com/p.cab | "p2.contoso.com:8080" |
      | LocalSystem    | the job has no helper token                               | http=http://p1.contoso.com:8080 p2.contoso.com:8080 | *.fabrikam.com    | http://files.contoso.com/p.cab  | "p1.contoso.com:8080" |
      | LocalSystem    | the job has no helper token                               | p1.contoso.com:8080                                 | *.contoso.com     | http://files.contoso.com/p.cab  | direct                |
      | CONTOSO\ann    | the job has no helper token                               | p1.contoso.com:8080                                 | files.contoso.com | http://files.contoso.com/p.cab  | direct                |
      | LocalSystem    | the job has no helper token                               | p1.contoso.com:8080                                 | <local>           | http://intranet/p.cab           | direct                |
      | LocalSystem    | the job has no helper token                               | p1.contoso.com:8080                                 | <local>           | http://files.contoso.com/p.cab  | "p1.contoso.com:8080" |

  Scenario Outline: OVERRIDE without a list, as <owner>
    Given <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxy settings override
    When bitswise predicts it
    Then the job is refused with E_INVALIDARG

    Examples: PRX-16
      | owner       |
      | LocalSystem |
      | CONTOSO\ann |

  Scenario Outline: OVERRIDE with the malformed list "<list>" except for "<bypass>", as <owner>
    Given <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxies "<list>" except for "<bypass>"
    When bitswise predicts it
    Then the job fails in ERROR
    And the job ends in ERROR with 0x8020003F

    Examples: Found only when the job runs (PRX-25)
      | owner       | list                      | bypass         |
      | LocalSystem | socks=p1.contoso.com:1080 | *.fabrikam.com |
      | CONTOSO\ann | ftp=p1.contoso.com:21     | *.fabrikam.com |
      | LocalSystem | p1.contoso.com:8080       | files.*        |
      | LocalSystem | p1.contoso.com:port       | *.fabrikam.com |

  Scenario Outline: AUTODETECT on <windows> as <owner>; <token>
    Given a machine that runs <windows>
    And CONTOSO\ann has the Internet Explorer proxy "p1.contoso.com:8080"
    And CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080"
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job uses the proxy settings autodetect
    When bitswise predicts it
    Then the proxy is "wpad.contoso.com:80"
    And the proxy is detected as <detector>
    And the job completes in TRANSFERRED

    Examples: As the owner (PRX-13, PRX-38)
      | windows         | owner          | token                                                     | detector       |
      | Windows 10 1709 | CONTOSO\ann    | the job has no helper token                               | CONTOSO\ann    |
      | Windows 10 1709 | LocalSystem    | the job has no helper token                               | LocalSystem    |
      | Windows 10 1709 | LocalService   | the job has no helper token                               | LocalService   |
      | Windows 10 1709 | NetworkService | the job has no helper token                               | NetworkService |
      | Windows 10 1809 | CONTOSO\ann    | the job has no helper token                               | CONTOSO\ann    |
      | Windows 10 1809 | LocalSystem    | the job has no helper token                               | LocalSystem    |
      | Windows 10 1809 | LocalService   | the job has no helper token                               | LocalService   |
      | Windows 10 1809 | NetworkService | the job has no helper token                               | NetworkService |
      | Windows 10 1809 | LocalSystem    | the job has a helper token of CONTOSO\bob for local files | LocalSystem    |
      | Windows Vista   | CONTOSO\ann    | the job has no helper token                               | CONTOSO\ann    |

    Examples: As the helper (PRX-37, HLP-24)
      | windows         | owner          | token                                                     | detector    |
      | Windows 10 1709 | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | CONTOSO\bob |
      | Windows 10 1709 | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | CONTOSO\bob |
      | Windows 10 1709 | LocalService   | the job has a helper token of CONTOSO\bob for the network | CONTOSO\bob |
      | Windows 10 1709 | NetworkService | the job has a helper token of CONTOSO\bob for the network | CONTOSO\bob |
      | Windows 10 1809 | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | CONTOSO\bob |
      | Windows 10 1809 | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | CONTOSO\bob |
      | Windows 10 1809 | LocalService   | the job has a helper token of CONTOSO\bob for the network | CONTOSO\bob |
      | Windows 10 1809 | NetworkService | the job has a helper token of CONTOSO\bob for the network | CONTOSO\bob |
      | Windows 7       | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | CONTOSO\bob |

  Scenario Outline: AUTODETECT finds nothing, as <owner>
    Given there is no WPAD
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxy settings autodetect
    When bitswise predicts it
    Then the proxy is direct

    Examples:
      | owner       |
      | LocalSystem |
      | CONTOSO\ann |

  Scenario Outline: PRECONFIG on <windows> as CONTOSO\ann, where <settings>, for <url>
    Given a machine that runs <windows>
    And <settings>
    And CONTOSO\ann creates a job that downloads "<url>" to "C:\drop\p.cab"
    And <token>
    When bitswise predicts it
    Then the proxy is <proxy>
    And the proxy settings are read as CONTOSO\ann
    And the job completes in TRANSFERRED

    Examples: The user's own settings (PRX-02)
      | windows         | settings                                                                                     | token                                                     | url                            | proxy                 |
      | Windows 10 1709 | CONTOSO\ann has the Internet Explorer proxy "p1.contoso.com:8080"                            | the job has no helper token                               | http://files.contoso.com/p.cab | "p1.contoso.com:8080" |
      | Windows 10 1709 | CONTOSO\ann has the Internet Explorer proxy "p1.contoso.com:8080" except for "*.contoso.com" | the job has no helper token                               | http://files.contoso.com/p.cab | direct                |
      | Windows 10 1709 | CONTOSO\ann has the Internet Explorer proxy "p1.contoso.com:8080" except for "<local>"       | the job has no helper token                               | http://intranet/p.cab          | direct                |
      | Windows 10 1709 | CONTOSO\ann detects her proxy automatically                                                  | the job has no helper token                               | http://files.contoso.com/p.cab | "wpad.contoso.com:80" |
      | Windows 10 1709 | CONTOSO\ann has the proxy script "http://wpad/ann.pac"                                       | the job has no helper token                               | http://files.contoso.com/p.cab | "p1.contoso.com:8080" |
      | Windows 10 1709 | CONTOSO\ann has no Internet Explorer proxy                                                   | the job has no helper token                               | http://files.contoso.com/p.cab | direct                |
      | Windows 10 1709 | CONTOSO\ann has the Internet Explorer proxy "p1.contoso.com:8080"                            | the job has a helper token of CONTOSO\bob for local files | http://files.contoso.com/p.cab | "p1.contoso.com:8080" |
      | Windows 10 1809 | CONTOSO\ann has the Internet Explorer proxy "p1.contoso.com:8080"                            | the job has no helper token                               | http://files.contoso.com/p.cab | "p1.contoso.com:8080" |
      | Windows 10 1809 | CONTOSO\ann has the Internet Explorer proxy "p1.contoso.com:8080" except for "*.contoso.com" | the job has no helper token                               | http://files.contoso.com/p.cab | direct                |
      | Windows 10 1809 | CONTOSO\ann has the Internet Explorer proxy "p1.contoso.com:8080" except for "<local>"       | the job has no helper token                               | http://intranet/p.cab          | direct                |
      | Windows 10 1809 | CONTOSO\ann detects her proxy automatically                                                  | the job has no helper token                               | http://files.contoso.com/p.cab | "wpad.contoso.com:80" |
      | Windows 10 1809 | CONTOSO\ann has the proxy script "http://wpad/ann.pac"                                       | the job has no helper token                               | http://files.contoso.com/p.cab | "p1.contoso.com:8080" |
      | Windows 10 1809 | CONTOSO\ann has no Internet Explorer proxy                                                   | the job has no helper token                               | http://files.contoso.com/p.cab | direct                |
      | Windows 10 1809 | CONTOSO\ann has the Internet Explorer proxy "p1.contoso.com:8080"                            | the job has a helper token of CONTOSO\bob for local files | http://files.contoso.com/p.cab | "p1.contoso.com:8080" |

  Scenario Outline: PRECONFIG on <windows> as CONTOSO\ann with a helper for the network, where <hers> and <his>
    Given a machine that runs <windows>
    And <hers>
    And <his>
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When bitswise predicts it
    Then the proxy is <proxy>
    And the proxy settings are read as <reader>
    And <detection>
    And the job completes in TRANSFERRED

    Examples: Before 1809 the owner's settings (PRX-35), from 1809 on the helper's (PRX-36); the helper detects (PRX-37)
      | windows         | hers                                                              | his                                                               | proxy                 | reader      | detection                            |
      | Windows 10 1709 | CONTOSO\ann has the Internet Explorer proxy "p1.contoso.com:8080" | CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080" | "p1.contoso.com:8080" | CONTOSO\ann | no proxy is detected                 |
      | Windows 10 1709 | CONTOSO\ann detects her proxy automatically                       | CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080" | "wpad.contoso.com:80" | CONTOSO\ann | the proxy is detected as CONTOSO\bob |
      | Windows 10 1709 | CONTOSO\ann has the proxy script "http://wpad/ann.pac"            | CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080" | "p1.contoso.com:8080" | CONTOSO\ann | the proxy is detected as CONTOSO\bob |
      | Windows 10 1709 | CONTOSO\ann has no Internet Explorer proxy                        | CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080" | direct                | CONTOSO\ann | no proxy is detected                 |
      | Windows 10 1809 | CONTOSO\ann has the Internet Explorer proxy "p1.contoso.com:8080" | CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080" | "p2.contoso.com:8080" | CONTOSO\bob | no proxy is detected                 |
      | Windows 10 1809 | CONTOSO\ann has the Internet Explorer proxy "p1.contoso.com:8080" | CONTOSO\bob detects his proxy automatically                       | "wpad.contoso.com:80" | CONTOSO\bob | the proxy is detected as CONTOSO\bob |
      | Windows 10 1809 | CONTOSO\ann has the Internet Explorer proxy "p1.contoso.com:8080" | CONTOSO\bob has the proxy script "http://wpad/bob.pac"            | "p2.contoso.com:8080" | CONTOSO\bob | the proxy is detected as CONTOSO\bob |
      | Windows 10 1809 | CONTOSO\ann has the Internet Explorer proxy "p1.contoso.com:8080" | CONTOSO\bob has no Internet Explorer proxy                        | direct                | CONTOSO\bob | no proxy is detected                 |

  Scenario Outline: PRECONFIG on <windows> as <owner>, where <settings> and <wpad>
    Given a machine that runs <windows>
    And <wpad>
    And <settings>
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    When bitswise predicts it
    Then the proxy is <proxy>
    And the proxy settings are read as <owner>
    And <detection>
    And the job completes in TRANSFERRED

    Examples: What SetIEProxy set for the account (PRX-07)
      | windows         | owner          | token                       | settings                                                             | wpad                                           | proxy                 | detection                               |
      | Windows 10 1709 | LocalSystem    | the job has no helper token | LocalSystem has the Internet Explorer proxy "p1.contoso.com:8080"    | WPAD announces the proxy "wpad.contoso.com:80" | "p1.contoso.com:8080" | no proxy is detected                    |
      | Windows 10 1709 | LocalSystem    | the job has no helper token | LocalSystem has the proxy script "http://wpad/ann.pac"               | WPAD announces the proxy "wpad.contoso.com:80" | "p1.contoso.com:8080" | the proxy is detected as LocalSystem    |
      | Windows 10 1709 | LocalSystem    | the job has no helper token | LocalSystem detects its proxy automatically                          | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | the proxy is detected as LocalSystem    |
      | Windows 10 1709 | LocalSystem    | the job has no helper token | LocalSystem was set to use no proxy                                  | WPAD announces the proxy "wpad.contoso.com:80" | direct                | no proxy is detected                    |
      | Windows 10 1709 | LocalService   | the job has no helper token | LocalService has the Internet Explorer proxy "p1.contoso.com:8080"   | WPAD announces the proxy "wpad.contoso.com:80" | "p1.contoso.com:8080" | no proxy is detected                    |
      | Windows 10 1709 | LocalService   | the job has no helper token | LocalService has the proxy script "http://wpad/ann.pac"              | WPAD announces the proxy "wpad.contoso.com:80" | "p1.contoso.com:8080" | the proxy is detected as LocalService   |
      | Windows 10 1709 | LocalService   | the job has no helper token | LocalService detects its proxy automatically                         | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | the proxy is detected as LocalService   |
      | Windows 10 1709 | LocalService   | the job has no helper token | LocalService was set to use no proxy                                 | WPAD announces the proxy "wpad.contoso.com:80" | direct                | no proxy is detected                    |
      | Windows 10 1709 | NetworkService | the job has no helper token | NetworkService has the Internet Explorer proxy "p1.contoso.com:8080" | WPAD announces the proxy "wpad.contoso.com:80" | "p1.contoso.com:8080" | no proxy is detected                    |
      | Windows 10 1709 | NetworkService | the job has no helper token | NetworkService has the proxy script "http://wpad/ann.pac"            | WPAD announces the proxy "wpad.contoso.com:80" | "p1.contoso.com:8080" | the proxy is detected as NetworkService |
      | Windows 10 1709 | NetworkService | the job has no helper token | NetworkService detects its proxy automatically                       | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | the proxy is detected as NetworkService |
      | Windows 10 1709 | NetworkService | the job has no helper token | NetworkService was set to use no proxy                               | WPAD announces the proxy "wpad.contoso.com:80" | direct                | no proxy is detected                    |
      | Windows 10 1809 | LocalSystem    | the job has no helper token | LocalSystem has the Internet Explorer proxy "p1.contoso.com:8080"    | WPAD announces the proxy "wpad.contoso.com:80" | "p1.contoso.com:8080" | no proxy is detected                    |
      | Windows 10 1809 | LocalSystem    | the job has no helper token | LocalSystem has the proxy script "http://wpad/ann.pac"               | WPAD announces the proxy "wpad.contoso.com:80" | "p1.contoso.com:8080" | the proxy is detected as LocalSystem    |
      | Windows 10 1809 | LocalSystem    | the job has no helper token | LocalSystem detects its proxy automatically                          | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | the proxy is detected as LocalSystem    |
      | Windows 10 1809 | LocalSystem    | the job has no helper token | LocalSystem was set to use no proxy                                  | WPAD announces the proxy "wpad.contoso.com:80" | direct                | no proxy is detected                    |
      | Windows 10 1809 | LocalService   | the job has no helper token | LocalService has the Internet Explorer proxy "p1.contoso.com:8080"   | WPAD announces the proxy "wpad.contoso.com:80" | "p1.contoso.com:8080" | no proxy is detected                    |
      | Windows 10 1809 | LocalService   | the job has no helper token | LocalService has the proxy script "http://wpad/ann.pac"              | WPAD announces the proxy "wpad.contoso.com:80" | "p1.contoso.com:8080" | the proxy is detected as LocalService   |
      | Windows 10 1809 | LocalService   | the job has no helper token | LocalService detects its proxy automatically                         | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | the proxy is detected as LocalService   |
      | Windows 10 1809 | LocalService   | the job has no helper token | LocalService was set to use no proxy                                 | WPAD announces the proxy "wpad.contoso.com:80" | direct                | no proxy is detected                    |
      | Windows 10 1809 | NetworkService | the job has no helper token | NetworkService has the Internet Explorer proxy "p1.contoso.com:8080" | WPAD announces the proxy "wpad.contoso.com:80" | "p1.contoso.com:8080" | no proxy is detected                    |
      | Windows 10 1809 | NetworkService | the job has no helper token | NetworkService has the proxy script "http://wpad/ann.pac"            | WPAD announces the proxy "wpad.contoso.com:80" | "p1.contoso.com:8080" | the proxy is detected as NetworkService |
      | Windows 10 1809 | NetworkService | the job has no helper token | NetworkService detects its proxy automatically                       | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | the proxy is detected as NetworkService |
      | Windows 10 1809 | NetworkService | the job has no helper token | NetworkService was set to use no proxy                               | WPAD announces the proxy "wpad.contoso.com:80" | direct                | no proxy is detected                    |

    Examples: Nothing is set (PRX-03, PRX-04)
      | windows         | owner          | token                                                     | settings                                      | wpad                                           | proxy                 | detection                               |
      | Windows 10 1709 | LocalSystem    | the job has no helper token                               | LocalSystem has no Internet Explorer proxy    | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | the proxy is detected as LocalSystem    |
      | Windows 10 1709 | LocalSystem    | the job has no helper token                               | LocalSystem has no Internet Explorer proxy    | there is no WPAD                               | direct                | no proxy is detected                    |
      | Windows 10 1709 | LocalService   | the job has no helper token                               | LocalService has no Internet Explorer proxy   | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | the proxy is detected as LocalService   |
      | Windows 10 1709 | LocalService   | the job has no helper token                               | LocalService has no Internet Explorer proxy   | there is no WPAD                               | direct                | no proxy is detected                    |
      | Windows 10 1709 | NetworkService | the job has no helper token                               | NetworkService has no Internet Explorer proxy | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | the proxy is detected as NetworkService |
      | Windows 10 1709 | NetworkService | the job has no helper token                               | NetworkService has no Internet Explorer proxy | there is no WPAD                               | direct                | no proxy is detected                    |
      | Windows 10 1809 | LocalSystem    | the job has no helper token                               | LocalSystem has no Internet Explorer proxy    | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | the proxy is detected as LocalSystem    |
      | Windows 10 1809 | LocalSystem    | the job has no helper token                               | LocalSystem has no Internet Explorer proxy    | there is no WPAD                               | direct                | no proxy is detected                    |
      | Windows 10 1809 | LocalService   | the job has no helper token                               | LocalService has no Internet Explorer proxy   | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | the proxy is detected as LocalService   |
      | Windows 10 1809 | LocalService   | the job has no helper token                               | LocalService has no Internet Explorer proxy   | there is no WPAD                               | direct                | no proxy is detected                    |
      | Windows 10 1809 | NetworkService | the job has no helper token                               | NetworkService has no Internet Explorer proxy | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | the proxy is detected as NetworkService |
      | Windows 10 1809 | NetworkService | the job has no helper token                               | NetworkService has no Internet Explorer proxy | there is no WPAD                               | direct                | no proxy is detected                    |
      | Windows 10 1809 | LocalSystem    | the job has a helper token of CONTOSO\bob for local files | LocalSystem has no Internet Explorer proxy    | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | the proxy is detected as LocalSystem    |

  Scenario Outline: PRECONFIG as <owner> finds no proxy and only a proxy leads to the server
    Given there is no WPAD
    And the server "http://files.contoso.com" can be reached only through a proxy
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the proxy is direct
    And the job waits in TRANSIENT_ERROR
    And it rests on PRX-03

    Examples:
      | owner          |
      | LocalSystem    |
      | LocalService   |
      | NetworkService |

  Scenario Outline: PRECONFIG on <windows> as <owner>, where only Proxycfg named a proxy and <wpad>
    Given a machine that runs <windows>
    And the machine's WinHTTP proxy is "p1.contoso.com:8080"
    And <wpad>
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the proxy is <proxy>
    And the job <outcome>

    Examples: Ignored before 1809 (PRX-09), undetermined from then on (CON-15)
      | windows         | owner          | wpad                                           | proxy                 | outcome        |
      | Windows 10 1709 | LocalSystem    | there is no WPAD                               | direct                | completes      |
      | Windows 10 1709 | LocalSystem    | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | completes      |
      | Windows 10 1809 | LocalSystem    | there is no WPAD                               | unspecified           | is unspecified |
      | Windows 10 1709 | LocalService   | there is no WPAD                               | direct                | completes      |
      | Windows 10 1709 | LocalService   | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | completes      |
      | Windows 10 1809 | LocalService   | there is no WPAD                               | unspecified           | is unspecified |
      | Windows 10 1709 | NetworkService | there is no WPAD                               | direct                | completes      |
      | Windows 10 1709 | NetworkService | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | completes      |
      | Windows 10 1809 | NetworkService | there is no WPAD                               | unspecified           | is unspecified |
      | Windows 7       | LocalSystem    | there is no WPAD                               | direct                | completes      |
      | Server 2022     | LocalSystem    | there is no WPAD                               | unspecified           | is unspecified |

  Scenario Outline: PRECONFIG on <windows> as <owner> with a helper for the network, where <its>, <his> and <wpad>
    Given a machine that runs <windows>
    And <wpad>
    And <its>
    And <his>
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When bitswise predicts it
    Then the proxy is <proxy>
    And the proxy settings are read as <reader>
    And <detection>
    And the job completes in TRANSFERRED

    Examples: Before 1809 the helper's settings are not read (PRX-35)
      | windows         | owner          | its                                                                  | his                                                               | wpad                                           | proxy                 | reader         | detection                            |
      | Windows 10 1709 | LocalSystem    | LocalSystem has no Internet Explorer proxy                           | CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080" | there is no WPAD                               | direct                | LocalSystem    | no proxy is detected                 |
      | Windows 10 1709 | LocalSystem    | LocalSystem has no Internet Explorer proxy                           | CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080" | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | LocalSystem    | the proxy is detected as CONTOSO\bob |
      | Windows 10 1709 | LocalSystem    | LocalSystem has no Internet Explorer proxy                           | CONTOSO\bob has the proxy script "http://wpad/bob.pac"            | there is no WPAD                               | direct                | LocalSystem    | no proxy is detected                 |
      | Windows 10 1709 | LocalSystem    | LocalSystem detects its proxy automatically                          | CONTOSO\bob has the proxy script "http://wpad/bob.pac"            | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | LocalSystem    | the proxy is detected as CONTOSO\bob |
      | Windows 10 1709 | LocalSystem    | LocalSystem detects its proxy automatically                          | CONTOSO\bob has no Internet Explorer proxy                        | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | LocalSystem    | the proxy is detected as CONTOSO\bob |
      | Windows 10 1709 | LocalSystem    | LocalSystem has the Internet Explorer proxy "p1.contoso.com:8080"    | CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080" | WPAD announces the proxy "wpad.contoso.com:80" | "p1.contoso.com:8080" | LocalSystem    | no proxy is detected                 |
      | Windows 10 1709 | LocalService   | LocalService has no Internet Explorer proxy                          | CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080" | there is no WPAD                               | direct                | LocalService   | no proxy is detected                 |
      | Windows 10 1709 | LocalService   | LocalService has no Internet Explorer proxy                          | CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080" | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | LocalService   | the proxy is detected as CONTOSO\bob |
      | Windows 10 1709 | LocalService   | LocalService has no Internet Explorer proxy                          | CONTOSO\bob has the proxy script "http://wpad/bob.pac"            | there is no WPAD                               | direct                | LocalService   | no proxy is detected                 |
      | Windows 10 1709 | LocalService   | LocalService detects its proxy automatically                         | CONTOSO\bob has the proxy script "http://wpad/bob.pac"            | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | LocalService   | the proxy is detected as CONTOSO\bob |
      | Windows 10 1709 | LocalService   | LocalService detects its proxy automatically                         | CONTOSO\bob has no Internet Explorer proxy                        | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | LocalService   | the proxy is detected as CONTOSO\bob |
      | Windows 10 1709 | LocalService   | LocalService has the Internet Explorer proxy "p1.contoso.com:8080"   | CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080" | WPAD announces the proxy "wpad.contoso.com:80" | "p1.contoso.com:8080" | LocalService   | no proxy is detected                 |
      | Windows 10 1709 | NetworkService | NetworkService has no Internet Explorer proxy                        | CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080" | there is no WPAD                               | direct                | NetworkService | no proxy is detected                 |
      | Windows 10 1709 | NetworkService | NetworkService has no Internet Explorer proxy                        | CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080" | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | NetworkService | the proxy is detected as CONTOSO\bob |
      | Windows 10 1709 | NetworkService | NetworkService has no Internet Explorer proxy                        | CONTOSO\bob has the proxy script "http://wpad/bob.pac"            | there is no WPAD                               | direct                | NetworkService | no proxy is detected                 |
      | Windows 10 1709 | NetworkService | NetworkService detects its proxy automatically                       | CONTOSO\bob has the proxy script "http://wpad/bob.pac"            | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | NetworkService | the proxy is detected as CONTOSO\bob |
      | Windows 10 1709 | NetworkService | NetworkService detects its proxy automatically                       | CONTOSO\bob has no Internet Explorer proxy                        | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | NetworkService | the proxy is detected as CONTOSO\bob |
      | Windows 10 1709 | NetworkService | NetworkService has the Internet Explorer proxy "p1.contoso.com:8080" | CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080" | WPAD announces the proxy "wpad.contoso.com:80" | "p1.contoso.com:8080" | NetworkService | no proxy is detected                 |
      | Windows 7       | LocalSystem    | LocalSystem has no Internet Explorer proxy                           | CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080" | there is no WPAD                               | direct                | LocalSystem    | no proxy is detected                 |

    Examples: From 1809 on they are (PRX-36)
      | windows         | owner          | its                                                                  | his                                                               | wpad                                           | proxy                 | reader      | detection                            |
      | Windows 10 1809 | LocalSystem    | LocalSystem has no Internet Explorer proxy                           | CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080" | there is no WPAD                               | "p2.contoso.com:8080" | CONTOSO\bob | no proxy is detected                 |
      | Windows 10 1809 | LocalSystem    | LocalSystem has the Internet Explorer proxy "p1.contoso.com:8080"    | CONTOSO\bob detects his proxy automatically                       | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | CONTOSO\bob | the proxy is detected as CONTOSO\bob |
      | Windows 10 1809 | LocalSystem    | LocalSystem has no Internet Explorer proxy                           | CONTOSO\bob has the proxy script "http://wpad/bob.pac"            | there is no WPAD                               | "p2.contoso.com:8080" | CONTOSO\bob | the proxy is detected as CONTOSO\bob |
      | Windows 10 1809 | LocalService   | LocalService has no Internet Explorer proxy                          | CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080" | there is no WPAD                               | "p2.contoso.com:8080" | CONTOSO\bob | no proxy is detected                 |
      | Windows 10 1809 | LocalService   | LocalService has the Internet Explorer proxy "p1.contoso.com:8080"   | CONTOSO\bob detects his proxy automatically                       | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | CONTOSO\bob | the proxy is detected as CONTOSO\bob |
      | Windows 10 1809 | LocalService   | LocalService has no Internet Explorer proxy                          | CONTOSO\bob has the proxy script "http://wpad/bob.pac"            | there is no WPAD                               | "p2.contoso.com:8080" | CONTOSO\bob | the proxy is detected as CONTOSO\bob |
      | Windows 10 1809 | NetworkService | NetworkService has no Internet Explorer proxy                        | CONTOSO\bob has the Internet Explorer proxy "p2.contoso.com:8080" | there is no WPAD                               | "p2.contoso.com:8080" | CONTOSO\bob | no proxy is detected                 |
      | Windows 10 1809 | NetworkService | NetworkService has the Internet Explorer proxy "p1.contoso.com:8080" | CONTOSO\bob detects his proxy automatically                       | WPAD announces the proxy "wpad.contoso.com:80" | "wpad.contoso.com:80" | CONTOSO\bob | the proxy is detected as CONTOSO\bob |
      | Windows 10 1809 | NetworkService | NetworkService has no Internet Explorer proxy                        | CONTOSO\bob has the proxy script "http://wpad/bob.pac"            | there is no WPAD                               | "p2.contoso.com:8080" | CONTOSO\bob | the proxy is detected as CONTOSO\bob |

  Scenario Outline: PRECONFIG as <owner>, whose settings are not documented
    Given <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the proxy is unspecified
    And the job is unspecified

    Examples: ACC-02, PRX-27
      | owner              |
      | NT SERVICE\updater |
      | CONTOSO\gmsa$      |

  Scenario Outline: A share as the remote name, as <owner> with the proxy settings <usage>
    Given the share \\nas\drop lets in Everyone
    And CONTOSO\ann has the Internet Explorer proxy "p1.contoso.com:8080"
    And <owner> creates a job that downloads "\\nas\drop\p.cab" to "C:\drop\p.cab"
    And the job uses the proxy settings <usage>
    When bitswise predicts it
    Then the proxy is not applicable
    And no proxy is asked
    And the job completes in TRANSFERRED

    Examples: PRX-55
      | owner       | usage      |
      | LocalSystem | preconfig  |
      | LocalSystem | autodetect |
      | CONTOSO\ann | preconfig  |
      | CONTOSO\ann | no-proxy   |

  Scenario Outline: Several sources on <windows>: the BITS pages do not tell their order
    Given a machine that runs <windows>
    And CONTOSO\ann has the Internet Explorer proxy "p1.contoso.com:8080"
    And CONTOSO\ann detects her proxy automatically
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the proxy is unspecified
    And the job is unspecified
    And the proxy rests on PRX-11

    Examples: PRX-11
      | windows         |
      | Windows 10 1709 |
      | Windows 10 1809 |

  Scenario Outline: AUTODETECT as <owner> with BITS <bits>
    Given a machine that has BITS <bits>
    And CONTOSO\ann has the Internet Explorer proxy "p1.contoso.com:8080"
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxy settings autodetect
    When bitswise predicts it
    Then the job <outcome>

    Examples: AUTODETECT came with BITS 2.0 (PRX-13)
      | bits | owner       | outcome                   |
      | 1.0  | CONTOSO\ann | is refused with E_NOTIMPL |
      | 1.5  | LocalSystem | is refused with E_NOTIMPL |
      | 1.5  | CONTOSO\ann | is refused with E_NOTIMPL |
      | 2.0  | LocalSystem | completes in TRANSFERRED  |
      | 2.0  | CONTOSO\ann | completes in TRANSFERRED  |
