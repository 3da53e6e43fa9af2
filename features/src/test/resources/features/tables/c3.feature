Feature: Table c3 - the procedures for proxies that ask for a logon, step by step

  A service borrows the token of CONTOSO\ann to pass a proxy. From Windows 10 1809 on BITS reads her
  proxy settings itself (P1, PRX-40); before, the service copies them first (P2, PRX-41). A step that is
  missing here is a call of GetState instead, which changes nothing.

  Background:
    Given the machine is joined to CONTOSO as PC01
    And the network is up
    And there is no WPAD
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator
    And CONTOSO\ann has the Internet Explorer proxy "proxy.contoso.com:8080"
    And the proxy "proxy.contoso.com:8080" asks for negotiate, ntlm
    And the proxy "proxy.contoso.com:8080" lets in CONTOSO\ann
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" can be reached only through a proxy

  Scenario Outline: <procedure> done right on <windows> by <owner>
    Given a machine that runs <windows>
    And <owner> creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | <settings>                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the proxy is "proxy.contoso.com:8080"
    And the proxy sees CONTOSO\ann
    And the local file is opened as <owner>
    And no error and no warning is found

    Examples: P1 from 1809 on
      | procedure | windows             | first     | what                     | whom | settings  | owner          |
      | P1        | Windows 10 1809     | LogonUser | { account: CONTOSO\ann } |      | preconfig | LocalSystem    |
      | P1        | Windows 10 1809     | LogonUser | { account: CONTOSO\ann } |      | preconfig | NetworkService |
      | P1        | Windows 10 1809     | LogonUser | { account: CONTOSO\ann } |      | preconfig | LocalService   |
      | P1        | Windows 11          | LogonUser | { account: CONTOSO\ann } |      | preconfig | LocalSystem    |
      | P1        | Windows Server 2022 | LogonUser | { account: CONTOSO\ann } |      | preconfig | LocalSystem    |

    Examples: P2 before 1809
      | procedure | windows         | first                                 | what | whom        | settings                                            | owner          |
      | P2        | Windows 7       | WinHttpGetIEProxyConfigForCurrentUser |      | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | LocalSystem    |
      | P2        | Windows 10 1511 | WinHttpGetIEProxyConfigForCurrentUser |      | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | LocalSystem    |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |      | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | LocalSystem    |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |      | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | NetworkService |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |      | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | LocalService   |

  Scenario: P2 where CONTOSO\ann has no static proxy leaves the job with PRECONFIG
    Given a machine that runs Windows 10 1803
    And CONTOSO\ann has no Internet Explorer proxy
    And the server "http://files.contoso.com" can be reached without a proxy
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                                  | argument                                                             | as          |
      | CoInitializeSecurity                  | { level: impersonate, cloaking: dynamic }                            |             |
      | WinHttpGetIEProxyConfigForCurrentUser |                                                                      | CONTOSO\ann |
      | CreateJob                             |                                                                      |             |
      | SetCredentials                        | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings                      | preconfig                                                            |             |
      | QueryInterface                        | IBitsTokenOptions                                                    |             |
      | SetHelperToken                        |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags                   | network                                                              | CONTOSO\ann |
      | AddFile                               | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume                                |                                                                      |             |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the proxy is direct
    And the rule PRX-41 finds nothing

  Scenario: Row 1, P2 - the settings of CONTOSO\ann are not read
    Given a machine that runs Windows 10 1803
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | preconfig                                                            |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And the proxy is direct
    And the rule PRX-41 finds an error in "SetHelperToken"
    And nothing but PRX-41 is found

  Scenario: Row 1, P2 - the settings of the service are read
    Given a machine that runs Windows 10 1803
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                                  | argument                                                             | as          |
      | CoInitializeSecurity                  | { level: impersonate, cloaking: dynamic }                            |             |
      | WinHttpGetIEProxyConfigForCurrentUser |                                                                      |             |
      | CreateJob                             |                                                                      |             |
      | SetCredentials                        | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings                      | preconfig                                                            |             |
      | QueryInterface                        | IBitsTokenOptions                                                    |             |
      | SetHelperToken                        |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags                   | network                                                              | CONTOSO\ann |
      | AddFile                               | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume                                |                                                                      |             |
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And the proxy is direct
    And the rule PRX-41 finds an error in "WinHttpGetIEProxyConfigForCurrentUser"
    And the rule PRX-41 says "the proxy settings of `LocalSystem`"
    And nothing but PRX-41 is found

  Scenario: Row 1, P2 - the settings are read after the proxy was set
    Given a machine that runs Windows 10 1803
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                                  | argument                                                             | as          |
      | CoInitializeSecurity                  | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob                             |                                                                      |             |
      | SetCredentials                        | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings                      | { usage: override, list: "proxy.contoso.com:8080" }                  |             |
      | WinHttpGetIEProxyConfigForCurrentUser |                                                                      | CONTOSO\ann |
      | QueryInterface                        | IBitsTokenOptions                                                    |             |
      | SetHelperToken                        |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags                   | network                                                              | CONTOSO\ann |
      | AddFile                               | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume                                |                                                                      |             |
    When bitswise predicts it
    Then the rule PRX-41 finds an error in "SetProxySettings"
    And nothing but PRX-41 is found

  Scenario Outline: Row 2, <procedure> - no SetCredentials
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | GetState             |                                                                      |             |
      | SetProxySettings     | <settings>                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_HTTP_ERROR_407
    And it rests on CRD-23
    And the rule <rule> finds an error in "SetHelperToken"
    And nothing but <rule> is found

    Examples: No credentials leave
      | procedure | windows         | first                                 | what                     | whom        | settings                                            | rule   |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | PRX-40 |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | PRX-41 |

  Scenario Outline: Row 2, <procedure> - SetCredentials after Resume
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | GetState             |                                                                      |             |
      | SetProxySettings     | <settings>                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
    When bitswise predicts it
    Then the job is unspecified
    And it rests on CRD-06
    And the rule CRD-06 finds a warning in "SetCredentials"
    And nothing but CRD-06 is found

    Examples: It may be too late
      | procedure | windows         | first                                 | what                     | whom        | settings                                            |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } |

  Scenario Outline: Row 2, <procedure> - SetCredentials as CONTOSO\ann
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetProxySettings     | <settings>                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the call SetCredentials of CONTOSO\ann is unspecified
    And the job is unspecified
    And it rests on CRD-07
    And the rule CRD-07 finds an error in "SetCredentials"
    And nothing but CRD-07 is found

    Examples: The owner is to call it
      | procedure | windows         | first                                 | what                     | whom        | settings                                            |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } |

  Scenario Outline: Row 3, <procedure> - the job is set to no proxy
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | no-proxy                                                             |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And the proxy is direct
    And the rule <rule> finds an error in "SetProxySettings"
    And nothing but <rule> is found

    Examples: No proxy
      | procedure | windows         | first                                 | what                     | whom        | settings                                            | rule   |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | PRX-40 |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | PRX-41 |

  Scenario: Row 3, P2 - what was read is not passed on
    Given a machine that runs Windows 10 1803
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                                  | argument                                                             | as          |
      | CoInitializeSecurity                  | { level: impersonate, cloaking: dynamic }                            |             |
      | WinHttpGetIEProxyConfigForCurrentUser |                                                                      | CONTOSO\ann |
      | CreateJob                             |                                                                      |             |
      | SetCredentials                        | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings                      | preconfig                                                            |             |
      | QueryInterface                        | IBitsTokenOptions                                                    |             |
      | SetHelperToken                        |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags                   | network                                                              | CONTOSO\ann |
      | AddFile                               | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume                                |                                                                      |             |
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And the proxy is direct
    And the rule PRX-41 finds an error in "WinHttpGetIEProxyConfigForCurrentUser"
    And nothing but PRX-41 is found

  Scenario Outline: Row 3, <procedure> - SetProxySettings with OVERRIDE and no proxy string, <settings>
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | <settings>                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job is refused with E_INVALIDARG
    And it rests on PRX-16
    And the rule <rule> finds an error in "<at>"
    And nothing but <rule> is found

    Examples: A bypass list alone is refused too (CON-18)
      | procedure | windows         | first                                 | what                     | whom        | settings                                     | at               | rule   |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | override                                     | SetProxySettings | PRX-16 |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | override                                     | SetProxySettings | PRX-16 |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, bypass: "*.contoso.com" } | override         | PRX-42 |

  Scenario Outline: Row 4, <procedure> - IBitsTokenOptions is asked for as CONTOSO\ann
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | <settings>                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                    | CONTOSO\ann |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the call QueryInterface of CONTOSO\ann is denied with E_ACCESSDENIED
    And the job is refused with E_ACCESSDENIED
    And it rests on HLP-05
    And the rule HLP-05 finds an error in "QueryInterface"
    And nothing but HLP-05 is found

    Examples: The access check falls on the helper (HLP-05)
      | procedure | windows         | first                                 | what                     | whom        | settings                                            |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } |

  Scenario Outline: Row 4, <procedure> - IBitsTokenOptions is not asked for before CONTOSO\ann is impersonated
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | <settings>                                                           |             |
      | GetState             |                                                                      |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the call SetHelperToken of CONTOSO\ann is denied with E_ACCESSDENIED
    And the job is refused with E_ACCESSDENIED
    And it rests on HLP-05
    And the rule HLP-03 finds an error in "SetHelperToken"
    And nothing but HLP-03 is found

    Examples: The access check falls on the helper (HLP-05)
      | procedure | windows         | first                                 | what                     | whom        | settings                                            |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } |

  Scenario Outline: Row 4, <procedure> - IBitsTokenOptions is asked for as CONTOSO\ann, who is an administrator
    Given a machine that runs <windows>
    And CONTOSO\ann is an elevated administrator
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | <settings>                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                    | CONTOSO\ann |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the proxy sees CONTOSO\ann
    And the rule HLP-05 finds nothing

    Examples: An administrator has access to the job
      | procedure | windows         | first                                 | what                     | whom        | settings                                            |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } |

  Scenario Outline: Row 5, <procedure> - nobody is impersonated
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as     |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |        |
      | <first>              | <what>                                                               | <whom> |
      | CreateJob            |                                                                      |        |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |        |
      | SetProxySettings     | <settings>                                                           |        |
      | QueryInterface       | IBitsTokenOptions                                                    |        |
      | SetHelperToken       |                                                                      |        |
      | SetHelperTokenFlags  | network                                                              |        |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |        |
      | Resume               |                                                                      |        |
    When bitswise predicts it
    Then the job <outcome> in <state>
    And the proxy is <proxy>
    And <seen>
    And the rule HLP-03 finds a warning in "SetHelperToken"
    And nothing but HLP-03 is found

    Examples: The helper token is the owner's
      | procedure | windows         | first                                 | what                     | whom        | settings                                            | outcome | state           | proxy                    | seen                                       |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | waits   | TRANSIENT_ERROR | direct                   | the proxy settings are read as LocalSystem |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | fails   | ERROR           | "proxy.contoso.com:8080" | the proxy sees the computer account        |

  Scenario Outline: Row 6, <procedure> - no SetHelperToken
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | <settings>                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | GetState             |                                                                      |             |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_TOKEN_REQUIRED
    And it rests on HLP-36
    And the rule HLP-03 finds an error in "SetHelperTokenFlags"
    And nothing but HLP-03 is found

    Examples: Flags without a token
      | procedure | windows         | first                                 | what                     | whom        | settings                                            |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } |

  Scenario Outline: Row 7, <procedure> - no SetHelperTokenFlags
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | <settings>                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | GetState             |                                                                      |             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job <outcome> in <state>
    And the proxy is <proxy>
    And the local file is opened as LocalSystem
    And the rule HLP-16 finds a warning in "SetHelperToken"
    And nothing but HLP-16 is found

    Examples: The helper token is inert
      | procedure | windows         | first                                 | what                     | whom        | settings                                            | outcome | state           | proxy                    |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | waits   | TRANSIENT_ERROR | direct                   |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | fails   | ERROR           | "proxy.contoso.com:8080" |

  Scenario Outline: Row 7, <procedure> - SetHelperTokenFlags <where>
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as           |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |              |
      | <first>              | <what>                                                               | <whom>       |
      | CreateJob            |                                                                      |              |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |              |
      | SetProxySettings     | <settings>                                                           |              |
      | QueryInterface       | IBitsTokenOptions                                                    |              |
      | <sixth>              | <sixth argument>                                                     | CONTOSO\ann  |
      | <seventh>            | <seventh argument>                                                   | <seventh as> |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |              |
      | Resume               |                                                                      |              |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the proxy sees CONTOSO\ann
    And the rule HLP-03 finds <severity> in "SetHelperTokenFlags"
    And nothing but HLP-03 is found

    Examples: Its documented place is after the token, before the revert
      | procedure | windows         | first                                 | what                     | whom        | settings                                            | where            | sixth               | sixth argument | seventh             | seventh argument | seventh as  | severity  |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | before the token | SetHelperTokenFlags | network        | SetHelperToken      |                  | CONTOSO\ann | a warning |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | after the revert | SetHelperToken      |                | SetHelperTokenFlags | network          |             | an info   |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | before the token | SetHelperTokenFlags | network        | SetHelperToken      |                  | CONTOSO\ann | a warning |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | after the revert | SetHelperToken      |                | SetHelperTokenFlags | network          |             | an info   |

  Scenario Outline: Row 8, <procedure> - CONTOSO\ann is still impersonated
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | <settings>                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } | CONTOSO\ann |
      | Resume               |                                                                      | CONTOSO\ann |
    When bitswise predicts it
    Then the call AddFile of CONTOSO\ann is allowed
    And the call Resume of CONTOSO\ann is allowed
    And the job completes in TRANSFERRED
    And the job belongs to LocalSystem
    And the rule HLP-03 finds a warning in "AddFile"
    And nothing but HLP-03 is found

    Examples: Later calls are made as the helper
      | procedure | windows         | first                                 | what                     | whom        | settings                                            |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } |

  Scenario Outline: Row 9, <procedure> - no Resume
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | <settings>                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
    When bitswise predicts it
    Then the job waits in SUSPENDED
    And it rests on LIF-03
    And the rule LIF-03 finds a warning in "program"
    And nothing but LIF-03 is found

    Examples: It stays suspended
      | procedure | windows         | first                                 | what                     | whom        | settings                                            |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } |

  Scenario Outline: Row 9, <procedure> - no file is added
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                  | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic } |             |
      | <first>              | <what>                                    | <whom>      |
      | CreateJob            |                                           |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }      |             |
      | SetProxySettings     | <settings>                                |             |
      | QueryInterface       | IBitsTokenOptions                         |             |
      | SetHelperToken       |                                           | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                   | CONTOSO\ann |
      | GetState             |                                           |             |
      | Resume               |                                           |             |
    When bitswise predicts it
    Then the job is refused with BG_E_EMPTY
    And it rests on LIF-02

    Examples: Resume needs a file
      | procedure | windows         | first                                 | what                     | whom        | settings                                            |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } |

  Scenario Outline: Row 9, <procedure> - a file is added before the token may open local files
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | <settings>                                                           |             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | [local-file, network]                                                | CONTOSO\ann |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the rule HLP-38 finds a warning in "AddFile"
    And nothing but HLP-38 is found

    Examples: Its folder may be checked as the owner
      | procedure | windows         | first                                 | what                     | whom        | settings                                            |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } |

  Scenario Outline: Precondition, <procedure> - the level is <level>
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: <level>, cloaking: dynamic }                                |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | <settings>                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the call SetHelperToken of CONTOSO\ann is denied with CO_E_FAILEDTOIMPERSONATE
    And the job is refused with CO_E_FAILEDTOIMPERSONATE
    And it rests on HLP-07
    And the rule HLP-07 finds an error in "SetHelperToken"
    And nothing but HLP-07 is found

    Examples: It must be IMPERSONATE or DELEGATE (HLP-07)
      | procedure | windows         | first                                 | what                     | whom        | settings                                            | level     |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | anonymous |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | identify  |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | anonymous |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | identify  |

  Scenario Outline: Precondition, <procedure> - the level is <level>, which is enough
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: <level>, cloaking: dynamic }                                |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | <settings>                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And no error and no warning is found

    Examples: IMPERSONATE or DELEGATE (HLP-07)
      | procedure | windows         | first                                 | what                     | whom        | settings                                            | level       |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | impersonate |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | delegate    |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | impersonate |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | delegate    |

  Scenario Outline: Precondition, <procedure> - no dynamic cloaking
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate }                                               |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | <settings>                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the job <outcome> in <state>
    And the proxy is <proxy>
    And the rule HLP-08 finds an error in "SetHelperToken"
    And the rule HLP-08 says "the helper token is that of `LocalSystem`"
    And nothing but HLP-08 is found

    Examples: The helper token is that of the process (HLP-08)
      | procedure | windows         | first                                 | what                     | whom        | settings                                            | outcome | state           | proxy                    |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | waits   | TRANSIENT_ERROR | direct                   |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | fails   | ERROR           | "proxy.contoso.com:8080" |

  Scenario Outline: Precondition, P2 - <owner> owns the job on <windows>
    Given a machine that runs <windows>
    And <owner> creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | <settings>                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                      |             |
    When bitswise predicts it
    Then the call SetHelperToken of CONTOSO\ann is denied with E_ACCESSDENIED
    And the job is refused with E_ACCESSDENIED
    And it rests on HLP-09
    And the rule HLP-09 finds an error in "SetHelperToken"
    And nothing but HLP-09 is found

    Examples: Before 1607 the owner must be an administrator (HLP-09)
      | procedure | windows         | first                                 | what | whom        | settings                                            | owner          |
      | P2        | Windows 7       | WinHttpGetIEProxyConfigForCurrentUser |      | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | NetworkService |
      | P2        | Windows 7       | WinHttpGetIEProxyConfigForCurrentUser |      | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | LocalService   |
      | P2        | Windows 10 1511 | WinHttpGetIEProxyConfigForCurrentUser |      | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | NetworkService |
      | P2        | Windows 10 1511 | WinHttpGetIEProxyConfigForCurrentUser |      | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | LocalService   |

  Scenario Outline: Precondition, <procedure> - <event> and the token is not set again
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | <settings>                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
    When the job is resumed
    And <event>
    And CONTOSO\ann logs on
    And the job is resumed
    Then the job ends in ERROR with BG_E_TOKEN_REQUIRED
    And the rule <rule> finds a warning in "SetHelperToken"

    Examples: The token is gone (HLP-29..35)
      | procedure | windows         | first                                 | what                     | whom        | settings                                            | event                     | rule   |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | CONTOSO\ann logs off      | HLP-32 |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | BITS is restarted         | HLP-35 |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | the computer is restarted | HLP-35 |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | CONTOSO\ann logs off      | HLP-32 |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | BITS is restarted         | HLP-35 |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | the computer is restarted | HLP-35 |

  Scenario Outline: Precondition, <procedure> - <event> and the token is set again
    Given a machine that runs <windows>
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | <settings>                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
    When the job is resumed
    And <event>
    And CONTOSO\ann logs on
    And CONTOSO\ann calls SetHelperToken
    And the job is resumed
    Then the job completes in TRANSFERRED
    And the proxy sees CONTOSO\ann
    And the timeline rests on HLP-33

    Examples: Set it again, then Resume (HLP-33)
      | procedure | windows         | first                                 | what                     | whom        | settings                                            | event                     |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | CONTOSO\ann logs off      |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | BITS is restarted         |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | the computer is restarted |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | CONTOSO\ann logs off      |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | BITS is restarted         |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | the computer is restarted |

  Scenario Outline: Precondition, <procedure> - <event> and the flags are cleared
    Given a machine that runs <windows>
    And the server "http://files.contoso.com" can be reached without a proxy
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                            |             |
      | <first>              | <what>                                                               | <whom>      |
      | CreateJob            |                                                                      |             |
      | SetCredentials       | { target: proxy, scheme: negotiate }                                 |             |
      | SetProxySettings     | <settings>                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                    |             |
      | SetHelperToken       |                                                                      | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                              | CONTOSO\ann |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
    When the job is resumed
    And <event>
    And the owner calls SetHelperTokenFlags with "none"
    And the job is resumed
    Then the job <outcome> in <state>
    And the local file is opened as LocalSystem
    And the proxy is <proxy>
    And the timeline rests on HLP-34

    Examples: The job is its owner's alone (HLP-34)
      | procedure | windows         | first                                 | what                     | whom        | settings                                            | event                     | outcome   | state       | proxy                    |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | CONTOSO\ann logs off      | completes | TRANSFERRED | direct                   |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | BITS is restarted         | completes | TRANSFERRED | direct                   |
      | P1        | Windows 10 1809 | LogonUser                             | { account: CONTOSO\ann } |             | preconfig                                           | the computer is restarted | completes | TRANSFERRED | direct                   |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | CONTOSO\ann logs off      | fails     | ERROR       | "proxy.contoso.com:8080" |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | BITS is restarted         | fails     | ERROR       | "proxy.contoso.com:8080" |
      | P2        | Windows 10 1803 | WinHttpGetIEProxyConfigForCurrentUser |                          | CONTOSO\ann | { usage: override, list: "proxy.contoso.com:8080" } | the computer is restarted | fails     | ERROR       | "proxy.contoso.com:8080" |
