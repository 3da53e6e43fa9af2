Feature: Findings on proxies that a program sets

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And the network is up
    And there is no WPAD
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator
    And CONTOSO\ann has the Internet Explorer proxy "proxy.contoso.com:8080"
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\adm is logged on interactively
    And CONTOSO\adm is an elevated administrator
    And CONTOSO\adm has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" can be reached only through a proxy
    And the proxy "proxy.contoso.com:8080" asks for nothing

  Scenario: MANUAL_PROXY gives the account its proxy
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call       | argument                                                                                    |
      | SetIEProxy | { account: LOCALSYSTEM, usage: manual-proxy, list: "proxy.contoso.com:8080", bypass: NULL } |
      | CreateJob  |                                                                                             |
      | AddFile    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }                        |
      | Resume     |                                                                                             |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the proxy is "proxy.contoso.com:8080"
    And the proxy rests on PRX-07
    And the proxy rests on PRX-30

  Scenario: AUTODETECT makes the account detect
    Given WPAD announces the proxy "wpad.contoso.com:80"
    And the proxy "wpad.contoso.com:80" asks for nothing
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call       | argument                                                             |
      | SetIEProxy | { account: LOCALSYSTEM, usage: autodetect }                          |
      | CreateJob  |                                                                      |
      | AddFile    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume     |                                                                      |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the proxy is "wpad.contoso.com:80"
    And the proxy rests on PRX-29

  Scenario: AUTOSCRIPT names a script
    Given the script "http://wpad.contoso.com/proxy.pac" answers "proxy.contoso.com:8080"
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call       | argument                                                                               |
      | SetIEProxy | { account: LOCALSYSTEM, usage: autoscript, list: "http://wpad.contoso.com/proxy.pac" } |
      | CreateJob  |                                                                                        |
      | AddFile    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }                   |
      | Resume     |                                                                                        |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the proxy is "proxy.contoso.com:8080"
    And the proxy rests on PRX-32

  Scenario Outline: <usage> makes the account go direct, whatever was set before
    Given WPAD announces the proxy "wpad.contoso.com:80"
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call       | argument                                                                                    |
      | SetIEProxy | { account: LOCALSYSTEM, usage: manual-proxy, list: "proxy.contoso.com:8080", bypass: NULL } |
      | SetIEProxy | { account: LOCALSYSTEM, usage: <usage> }                                                    |
      | CreateJob  |                                                                                             |
      | AddFile    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }                        |
      | Resume     |                                                                                             |
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And the proxy is direct
    And the proxy rests on PRX-31

    Examples: PRX-31
      | usage    |
      | no-proxy |
      | reset    |

  Scenario: The last of several commands is in force
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call       | argument                                                                                    |
      | SetIEProxy | { account: LOCALSYSTEM, usage: no-proxy }                                                   |
      | SetIEProxy | { account: LOCALSYSTEM, usage: autodetect }                                                 |
      | SetIEProxy | { account: LOCALSYSTEM, usage: manual-proxy, list: "proxy.contoso.com:8080", bypass: NULL } |
      | CreateJob  |                                                                                             |
      | AddFile    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }                        |
      | Resume     |                                                                                             |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the proxy is "proxy.contoso.com:8080"
    And the proxy rests on PRX-30

  Scenario: A command for another system account changes nothing for LocalSystem
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call       | argument                                                                                       |
      | SetIEProxy | { account: NETWORKSERVICE, usage: manual-proxy, list: "proxy.contoso.com:8080", bypass: NULL } |
      | CreateJob  |                                                                                                |
      | AddFile    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }                           |
      | Resume     |                                                                                                |
    When bitswise predicts it
    Then the proxy is direct

  @PRX-27
  Scenario: The command does not know CONTOSO\ann
    Given CONTOSO\ann creates a job without files
    And the job is set up by the calls
      | call       | argument                                                                                    |
      | SetIEProxy | { account: CONTOSO\ann, usage: manual-proxy, list: "proxy.contoso.com:8080", bypass: NULL } |
      | CreateJob  |                                                                                             |
      | AddFile    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }                        |
      | Resume     |                                                                                             |
    When bitswise checks it
    Then the rule PRX-27 finds an error in "SetIEProxy"
    And the rule PRX-27 says "`CONTOSO\ann`"

  @PRX-27
  Scenario Outline: The command knows <account>
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call       | argument                                                                                  |
      | SetIEProxy | { account: <account>, usage: manual-proxy, list: "proxy.contoso.com:8080", bypass: NULL } |
      | CreateJob  |                                                                                           |
      | AddFile    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }                      |
      | Resume     |                                                                                           |
    When bitswise checks it
    Then the rule PRX-27 finds nothing

    Examples: Three accounts
      | account        |
      | LOCALSYSTEM    |
      | NETWORKSERVICE |
      | LOCALSERVICE   |

  @PRX-28
  Scenario: The prompt is not elevated
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call       | argument                                                                                    | as | elevated |
      | SetIEProxy | { account: LOCALSYSTEM, usage: manual-proxy, list: "proxy.contoso.com:8080", bypass: NULL } |    | no       |
      | CreateJob  |                                                                                             |    |          |
      | AddFile    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }                        |    |          |
      | Resume     |                                                                                             |    |          |
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And the proxy is direct
    And the proxy rests on PRX-28
    And the rule PRX-28 finds an error in "SetIEProxy"
    And nothing but PRX-28 is found

  @PRX-28
  Scenario: The prompt is elevated
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call       | argument                                                                                    | as | elevated |
      | SetIEProxy | { account: LOCALSYSTEM, usage: manual-proxy, list: "proxy.contoso.com:8080", bypass: NULL } |    | yes      |
      | CreateJob  |                                                                                             |    |          |
      | AddFile    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }                        |    |          |
      | Resume     |                                                                                             |    |          |
    When bitswise predicts it
    Then the proxy is "proxy.contoso.com:8080"
    And the rule PRX-28 finds nothing

  Scenario: A refused command leaves the settings as they were
    Given LocalSystem has the Internet Explorer proxy "proxy.contoso.com:8080"
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call       | argument                                                             | as | elevated |
      | SetIEProxy | { account: LOCALSYSTEM, usage: no-proxy }                            |    | no       |
      | CreateJob  |                                                                      |    |          |
      | AddFile    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |    |          |
      | Resume     |                                                                      |    |          |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the proxy is "proxy.contoso.com:8080"
    And the proxy rests on PRX-28

  @PRX-29
  Scenario Outline: <usage> without what must follow it
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call       | argument                                                             |
      | SetIEProxy | { account: LOCALSYSTEM, usage: <usage> }                             |
      | CreateJob  |                                                                      |
      | AddFile    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume     |                                                                      |
    When bitswise predicts it
    Then the proxy is direct
    And the proxy rests on PRX-29
    And the rule PRX-29 finds an error in "SetIEProxy"
    And nothing but PRX-29 is found

    Examples: No list, no address
      | usage        |
      | manual-proxy |
      | autoscript   |

  @PRX-29
  Scenario: MANUAL_PROXY without a bypass list
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call       | argument                                                                      |
      | SetIEProxy | { account: LOCALSYSTEM, usage: manual-proxy, list: "proxy.contoso.com:8080" } |
      | CreateJob  |                                                                               |
      | AddFile    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }          |
      | Resume     |                                                                               |
    When bitswise predicts it
    Then the proxy is "proxy.contoso.com:8080"
    And the rule PRX-29 finds a warning in "SetIEProxy"

  @PRX-29
  Scenario: MANUAL_PROXY with both
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call       | argument                                                                                    |
      | SetIEProxy | { account: LOCALSYSTEM, usage: manual-proxy, list: "proxy.contoso.com:8080", bypass: NULL } |
      | CreateJob  |                                                                                             |
      | AddFile    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }                        |
      | Resume     |                                                                                             |
    When bitswise checks it
    Then the rule PRX-29 finds nothing

  @PRX-33
  Scenario: A modem connection is named and the job has another way out
    Given the server "http://files.contoso.com" can be reached without a proxy
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call       | argument                                                                                                        |
      | SetIEProxy | { account: LOCALSYSTEM, usage: manual-proxy, list: "proxy.contoso.com:8080", bypass: NULL, connection: office } |
      | CreateJob  |                                                                                                                 |
      | AddFile    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }                                            |
      | Resume     |                                                                                                                 |
    When bitswise predicts it
    Then the proxy is direct
    And the proxy rests on PRX-33
    And the rule PRX-33 finds an info in "SetIEProxy"

  @PRX-33
  Scenario: A modem connection is named and the LAN leads nowhere
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call       | argument                                                                                                        |
      | SetIEProxy | { account: LOCALSYSTEM, usage: manual-proxy, list: "proxy.contoso.com:8080", bypass: NULL, connection: office } |
      | CreateJob  |                                                                                                                 |
      | AddFile    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }                                            |
      | Resume     |                                                                                                                 |
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And the rule PRX-33 finds a warning in "SetIEProxy"
    And nothing but PRX-33 is found

  @PRX-33
  Scenario: No connection is named
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call       | argument                                                                                    |
      | SetIEProxy | { account: LOCALSYSTEM, usage: manual-proxy, list: "proxy.contoso.com:8080", bypass: NULL } |
      | CreateJob  |                                                                                             |
      | AddFile    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }                        |
      | Resume     |                                                                                             |
    When bitswise checks it
    Then the rule PRX-33 finds nothing
