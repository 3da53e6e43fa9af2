Feature: Findings on the form of proxy settings

  Scenario Outline: Without a call the owner's settings count (<tool>)
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: CONTOSO\ann
          tool: <tool>
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the proxy is "p2.contoso.com:8080"
    And the proxy rests on <id>

    Examples:
      | tool       | id     |
      | api        | PRX-01 |
      | bitsadmin  | PRX-01 |
      | powershell | PRX-50 |
      | powershell | PRX-01 |

  Scenario: SystemDefault of the cmdlet is PRECONFIG
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: CONTOSO\ann
          tool: powershell
          proxy: { usage: preconfig }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the proxy is "p2.contoso.com:8080"
    And the proxy rests on PRX-50

  @PRX-15
  Scenario: A usage that there is not
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          proxy: { usage: 4 }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-15 finds an error in "4"

  @PRX-15
  Scenario: The last usage that there is
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          proxy: { usage: 3 }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-15 finds nothing

  Scenario: SetProxySettings does not implement the usage 4
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          proxy: { usage: 4 }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job is refused with E_NOTIMPL
    And it rests on PRX-15

  @PRX-17
  Scenario: A list with PRECONFIG
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          proxy: { usage: preconfig, list: "p1.contoso.com:8080" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-17 finds an error in "p1.contoso.com:8080"

  @PRX-17
  Scenario: A bypass list with NO_PROXY
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          proxy: { usage: no-proxy, bypass: "<local>" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-17 finds an error in "<local>"

  @PRX-17
  Scenario: A list with OVERRIDE
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          proxy: { usage: override, list: "p1.contoso.com:8080" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-17 finds nothing

  Scenario Outline: SetProxySettings refuses lists with <usage>
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          proxy: { usage: <usage>, list: "p1.contoso.com:8080" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job is refused with E_INVALIDARG
    And it rests on PRX-17

    Examples:
      | usage      |
      | preconfig  |
      | no-proxy   |
      | autodetect |

  @PRX-18
  Scenario Outline: A list of <length> characters
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses a <list> list of <length> characters
    When bitswise checks it
    Then the rule PRX-18 <finds>

    Examples:
      | list   | length | finds                 |
      | proxy  | 4000   | finds nothing         |
      | proxy  | 4001   | finds an error in "x" |
      | bypass | 4000   | finds nothing         |
      | bypass | 4001   | finds an error in "x" |

  Scenario Outline: SetProxySettings and a <list> list of <length> characters (CON-16)
    Given a machine that runs Windows 10 1809
    And the server "http://files.contoso.com" asks for nothing
    And the proxy "p1.contoso.com:8080" asks for nothing
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses a <list> list of <length> characters
    When bitswise predicts it
    Then the job <outcome>
    And it rests on PRX-18

    Examples:
      | list   | length | outcome                                          |
      | proxy  | 4001   | is unspecified                                   |
      | proxy  | 32768  | is unspecified                                   |
      | proxy  | 32769  | is refused with BG_E_PROXY_LIST_TOO_LARGE        |
      | bypass | 4001   | is unspecified                                   |
      | bypass | 32768  | is unspecified                                   |
      | bypass | 32769  | is refused with BG_E_PROXY_BYPASS_LIST_TOO_LARGE |

  @PRX-19
  Scenario: Commas in a list for the API
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          proxy: { usage: override, list: "p1.contoso.com:8080,p2.contoso.com:8080" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-19 finds a warning in "p1.contoso.com:8080,p2.contoso.com:8080"

  @PRX-19
  Scenario: Commas in a list for bitsadmin
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          tool: bitsadmin
          proxy: { usage: override, list: "p1.contoso.com:8080,p2.contoso.com:8080", bypass: none }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-19 finds nothing

  @PRX-25
  Scenario: Commas are found once
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          proxy: { usage: override, list: "p1.contoso.com:8080,p2.contoso.com:8080" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-25 finds nothing

  Scenario Outline: A list with commas through <tool>
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: CONTOSO\ann
          tool: <tool>
          proxy: { usage: override, list: "http=p1.contoso.com:8080,https=p2.contoso.com:8080", bypass: none }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | tool       | outcome                                    |
      | api        | ends in ERROR with BG_E_INVALID_PROXY_INFO |
      | bitsadmin  | completes                                  |
      | powershell | completes                                  |

  @PRX-23
  Scenario: A proxy without a port
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          proxy: { usage: override, list: "p1.contoso.com" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-23 finds an info in "p1.contoso.com"

  @PRX-23
  Scenario: A proxy with a port
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          proxy: { usage: override, list: "p1.contoso.com:8080" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-23 finds nothing

  Scenario Outline: The port of <entry> for <url>
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          proxy: { usage: override, list: "<entry>" }
          files:
            - { remote: '<url>', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the proxy is <proxy>

    Examples:
      | entry                       | url                             | proxy                |
      | p1.contoso.com              | http://files.contoso.com/p.cab  | "p1.contoso.com:80"  |
      | http=p1.contoso.com         | http://files.contoso.com/p.cab  | "p1.contoso.com:80"  |
      | https=p1.contoso.com        | https://files.contoso.com/p.cab | "p1.contoso.com:443" |
      | https=http://p1.contoso.com | https://files.contoso.com/p.cab | "p1.contoso.com:80"  |
      | https://p1.contoso.com      | http://files.contoso.com/p.cab  | "p1.contoso.com:443" |

  @PRX-13
  Scenario: AUTODETECT before BITS 2.0
    Given the scenario
      """
      machine: { bits: "1.5" }
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          proxy: { usage: autodetect }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-13 finds an error in "autodetect"

  @PRX-13
  Scenario: AUTODETECT from BITS 2.0 on
    Given the scenario
      """
      machine: { bits: "2.0", wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          proxy: { usage: autodetect }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-13 finds nothing

  @PRX-42
  Scenario: A bypass list was copied, and there was no proxy
    Given the scenario
      """
      machine:
        windows: Windows 10 1803
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          helper-token: { account: 'CONTOSO\ann', flags: [network] }
          credentials: [ { target: proxy, scheme: negotiate } ]
          proxy: { usage: override, bypass: "*.contoso.com" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-42 finds an error in "override"

  @PRX-42
  Scenario: A proxy was copied with its bypass list
    Given the scenario
      """
      machine:
        windows: Windows 10 1803
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          helper-token: { account: 'CONTOSO\ann', flags: [network] }
          credentials: [ { target: proxy, scheme: negotiate } ]
          proxy: { usage: override, list: "p1.contoso.com:8080", bypass: "*.contoso.com" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-42 finds nothing

  @PRX-16
  Scenario: The missing list is found once
    Given the scenario
      """
      machine:
        windows: Windows 10 1803
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          helper-token: { account: 'CONTOSO\ann', flags: [network] }
          credentials: [ { target: proxy, scheme: negotiate } ]
          proxy: { usage: override, bypass: "*.contoso.com" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-16 finds nothing

  Scenario: The procedure before 1809 can end in a call that is refused
    Given the scenario
      """
      machine:
        windows: Windows 10 1803
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          helper-token: { account: 'CONTOSO\ann', flags: [network] }
          credentials: [ { target: proxy, scheme: negotiate } ]
          proxy: { usage: override, bypass: "*.contoso.com" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job is refused with E_INVALIDARG

  @PRX-43
  Scenario: A copied proxy
    Given the scenario
      """
      machine:
        windows: Windows 10 1803
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          helper-token: { account: 'CONTOSO\ann', flags: [network] }
          credentials: [ { target: proxy, scheme: negotiate } ]
          proxy: { usage: override, list: "p2.contoso.com:8080" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-43 finds an info in "p2.contoso.com:8080"

  @PRX-43
  Scenario: A proxy that is no copy, from 1809 on
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          helper-token: { account: 'CONTOSO\ann', flags: [network] }
          credentials: [ { target: proxy, scheme: negotiate } ]
          proxy: { usage: override, list: "p2.contoso.com:8080" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-43 finds nothing

  @PRX-48
  Scenario: A proxy without ranges
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none, ranges: false }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          proxy: { usage: override, list: "p1.contoso.com:8080" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-48 finds an error in "payload"

  @PRX-48
  Scenario: A proxy with ranges
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none, ranges: true }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          proxy: { usage: override, list: "p1.contoso.com:8080" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-48 finds nothing

  @PRX-48
  Scenario: A proxy without ranges and a job in the foreground
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none, ranges: false }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          priority: foreground
          proxy: { usage: override, list: "p1.contoso.com:8080" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-48 finds an info in "payload"

  Scenario Outline: A download with the priority <priority> through a proxy without ranges
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none, ranges: false }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          priority: <priority>
          proxy: { usage: override, list: "p1.contoso.com:8080" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | priority   | outcome                                            |
      | normal     | ends in ERROR with BG_E_INSUFFICIENT_RANGE_SUPPORT |
      | high       | ends in ERROR with BG_E_INSUFFICIENT_RANGE_SUPPORT |
      | foreground | completes                                          |

  @PRX-51
  Scenario: A proxy list of the cmdlet without Override
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          tool: powershell
          proxy: { list: "p1.contoso.com:8080" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-51 finds an error in "p1.contoso.com:8080"

  @PRX-51
  Scenario: A proxy list of the cmdlet with Override
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          tool: powershell
          proxy: { usage: override, list: "p1.contoso.com:8080" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-51 finds nothing

  Scenario: The cmdlet ends with an error that is none of BITS
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          tool: powershell
          proxy: { list: "p1.contoso.com:8080" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job is refused with no error
    And it rests on PRX-51

  Scenario: The first proxy of the cmdlet's list
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          tool: powershell
          proxy: { usage: override, list: ["p1.contoso.com:8080", "p2.contoso.com:8080"] }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the proxy is "p1.contoso.com:8080"
    And the proxy rests on PRX-52

  @PRX-53
  Scenario: A URL as -ProxyBypass
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          tool: powershell
          proxy: { usage: override, list: "p1.contoso.com:8080", bypass: "http://files.contoso.com" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-53 finds a warning in "http://files.contoso.com"

  @PRX-53
  Scenario: A host as -ProxyBypass
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          tool: powershell
          proxy: { usage: override, list: "p1.contoso.com:8080", bypass: "files.contoso.com" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-53 finds nothing

  @PRX-54
  Scenario: OVERRIDE of bitsadmin with one list
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          tool: bitsadmin
          proxy: { usage: override, list: "p1.contoso.com:8080" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-54 finds an error in "p1.contoso.com:8080"

  @PRX-54
  Scenario: OVERRIDE of bitsadmin with NULL as the second list
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          tool: bitsadmin
          proxy: { usage: override, list: "p1.contoso.com:8080", bypass: none }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-54 finds nothing

  Scenario: bitsadmin rejects OVERRIDE with one list
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          tool: bitsadmin
          proxy: { usage: override, list: "p1.contoso.com:8080" }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise predicts it
    Then the job is refused with no error
    And it rests on PRX-54

  @PRX-55
  Scenario: Proxy settings for a share
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files:
            - { remote: '\\nas\drop\p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-55 finds an info in "no-proxy"

  @PRX-55
  Scenario: Proxy settings for a web server
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        wpad: none
      servers:
        "http://files.contoso.com": { authentication: none }
        "https://files.contoso.com": { authentication: none }
        '\\nas\drop': { allow: [Everyone] }
      proxies:
        "p1.contoso.com:8080": { authentication: none }
        "p2.contoso.com:8080": { authentication: none }
        "p1.contoso.com:80": { authentication: none }
        "p1.contoso.com:443": { authentication: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false, ie-proxy: { server: "p2.contoso.com:8080" } }
      jobs:
        - name: payload
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files:
            - { remote: 'http://files.contoso.com/p.cab', local: 'C:\payload\p.cab' }
      """
    When bitswise checks it
    Then the rule PRX-55 finds nothing
