Feature: Behaviours that answers rest on

  The tables and the scenarios of the findings show what is answered. These show that an answer
  names the behaviours behind it, those that no table and no finding is named after included.

  Scenario: A system account's job
    Given the scenario
      """
      machine: { windows: Windows 10 1809, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, direct: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job completes
    And it rests on ACC-03
    And it rests on ACC-04
    And it rests on LIF-04
    And the local file is opened as LocalSystem
    And an identity rests on ACC-06

  Scenario: A job without files
    Given LocalSystem creates a job without files
    When bitswise predicts it
    Then the job is refused with BG_E_EMPTY
    And it rests on LIF-02

  Scenario: A service that cloaks the manager alone
    Given the scenario
      """
      accounts: { 'CONTOSO\ann': { session: interactive } }
      jobs:
        - name: nightly
          owner: LocalSystem
          impersonates: CONTOSO\ann
          cloaking: manager-only
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule ACC-20 rests on ACC-19
    And the job is unspecified
    And it rests on ACC-19

  Scenario: A user answers a server's challenge
    Given the scenario
      """
      machine: { windows: Windows 10 1809, domain: CONTOSO, wpad: none }
      accounts: { 'CONTOSO\ann': { session: interactive, ie-proxy: none } }
      servers:
        "http://files.contoso.com": { authentication: negotiate, allow: 'CONTOSO\ann', direct: true }
      jobs:
        - name: payload
          owner: CONTOSO\ann
          credentials: [ { target: server, scheme: negotiate } ]
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the server sees CONTOSO\ann
    And an identity rests on CRD-35

  Scenario: The registry alone releases the user's logon
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        domain: CONTOSO
        wpad: none
        registry: { UseLMCompat: 1, LmCompatibilityLevel: 2 }
      accounts: { 'CONTOSO\ann': { session: interactive, ie-proxy: none } }
      servers:
        "http://files.contoso.com": { authentication: negotiate, allow: 'CONTOSO\ann', direct: true }
      jobs:
        - name: payload
          owner: CONTOSO\ann
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the server sees CONTOSO\ann
    And an identity rests on CRD-25
    And the rule CRD-27 rests on CRD-25

  Scenario: Credentials for the server alone at a proxy that asks
    Given the scenario
      """
      machine: { windows: Windows 10 1809, domain: CONTOSO, wpad: none }
      accounts: { 'CONTOSO\ann': { session: interactive } }
      servers: { "http://files.contoso.com": { authentication: none } }
      proxies: { "proxy.contoso.com:8080": { authentication: ntlm } }
      jobs:
        - name: payload
          owner: CONTOSO\ann
          credentials: [ { target: server, scheme: ntlm } ]
          proxy: { usage: override, list: "proxy.contoso.com:8080" }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is unspecified
    And it rests on CRD-29

  Scenario: A listed job may have credentials or none (CRD-09)
    Given the scenario
      """
      [ { "JobId": "7c1b2f0e-5d0f-4a55-9a1c-3f6a8d2e7b10", "DisplayName": "payload",
          "TransferType": 0, "JobState": 0, "OwnerAccount": "NT AUTHORITY\\SYSTEM", "ProxyUsage": 1,
          "FileList": [ { "RemoteName": "https://files.contoso.com/p.cab",
                          "LocalName": "C:\\drop\\p.cab", "IsTransferComplete": false } ] } ]
      """
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on jobs["payload"].credentials

  Scenario: A share that does not let the user in
    Given the scenario
      """
      machine: { windows: Windows 10 1809, domain: CONTOSO }
      accounts: { 'CONTOSO\ann': { session: interactive }, 'CONTOSO\bob': { session: none } }
      servers: { '\\nas\drop': { allow: 'CONTOSO\bob' } }
      jobs:
        - name: payload
          owner: CONTOSO\ann
          files: [ { remote: '\\nas\drop\p.cab', local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job fails in ERROR
    And it rests on DRV-15
    And it rests on DRV-24
    And it rests on DRV-25
    And it rests on LIF-07

  Scenario: A background download from a server without ranges
    Given the scenario
      """
      machine: { windows: Windows 10 1809, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: false, direct: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_INSUFFICIENT_RANGE_SUPPORT
    And it rests on FIL-18
    And it rests on FIL-20

  Scenario: A foreground download that is interrupted and cannot ask for the rest
    Given the scenario
      """
      machine: { windows: Windows 10 1809, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: false, direct: true } }
      jobs:
        - name: payload
          owner: LocalSystem
          priority: foreground
          state: transferring
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - network: down
        - network: up
        - after: 10m
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_INSUFFICIENT_RANGE_SUPPORT
    And it rests on LIF-40
    And the timeline rests on NET-01
    And the timeline rests on NET-04

  Scenario: No way out of the network but a proxy, which a system account does not have
    Given the scenario
      """
      machine: { windows: Windows 10 1511, wpad: none }
      servers: { "http://out.example.com": { authentication: none, direct: false } }
      jobs:
        - name: nightly
          owner: LocalSystem
          files: [ { remote: "http://out.example.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job ends in TRANSIENT_ERROR with ERROR_WINHTTP_CANNOT_CONNECT
    And it rests on LIF-06
    And the rule PRX-03 rests on PRX-05
    And the rule PRX-03 rests on PRX-06

  Scenario: What stood in the way of a job is gone when it is tried again
    Given the scenario
      """
      machine: { windows: Windows 10 1809, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, direct: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          state: transient-error
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - after: 10m
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the timeline rests on LIF-08
    And the timeline rests on LIF-10

  Scenario: A helper token for the network
    Given the scenario
      """
      machine: { windows: Windows 10 1809, wpad: none }
      accounts: { 'CONTOSO\ann': { session: interactive, ie-proxy: none } }
      servers: { "http://files.contoso.com": { authentication: none, direct: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          helper-token: { account: 'CONTOSO\ann', flags: [network] }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the local file is opened as LocalSystem
    And an identity rests on HLP-28
    And the proxy settings are read as CONTOSO\ann
    And an identity rests on HLP-23
    And the proxy rests on PRX-05

  Scenario: A helper token without flags
    Given the scenario
      """
      jobs:
        - name: nightly
          owner: LocalSystem
          helper-token: { account: 'CONTOSO\ann', flags: [] }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule HLP-16 rests on HLP-17

  Scenario: A helper token on a Windows that has none
    Given the scenario
      """
      machine: { windows: Windows Vista SP2 }
      jobs:
        - name: nightly
          owner: LocalSystem
          helper-token: { account: 'CONTOSO\ann', flags: [network] }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is refused with E_NOINTERFACE
    And it rests on HLP-02

  Scenario: A helper token that its owner may not set
    Given the scenario
      """
      machine: { windows: Windows 10 1809 }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, elevated: false }
        CONTOSO\bob: { session: interactive, administrator: true, elevated: true }
      jobs:
        - name: payload
          owner: CONTOSO\ann
          helper-token: { account: 'CONTOSO\bob', flags: [network] }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is refused with E_ACCESSDENIED
    And it rests on HLP-10
    And it rests on HLP-13
    And the rule HLP-11 rests on HLP-12

  Scenario: A list of proxies that cannot be understood
    Given the scenario
      """
      machine: { windows: Windows 10 1809 }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: override, list: "http://proxy/a b;c" }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule PRX-25 rests on PRX-20
    And the rule PRX-25 rests on PRX-21

  Scenario: A proxy script that nobody shows
    Given the scenario
      """
      machine: { windows: Windows 10 1809 }
      accounts:
        CONTOSO\ann:
          session: interactive
          ie-proxy: { auto-config-url: "http://wpad.contoso.com/p.pac" }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: payload
          owner: CONTOSO\ann
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the proxy is unknown
    And the proxy rests on PRX-32

  Scenario: A system account behind a proxy that asks
    Given the scenario
      """
      machine: { windows: Windows 10 1511, domain: CONTOSO, wpad: none }
      servers: { "http://out.example.com": { authentication: none } }
      proxies: { "proxy.contoso.com:8080": { authentication: ntlm } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: override, list: "proxy.contoso.com:8080" }
          files: [ { remote: "http://out.example.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule CRD-34 rests on PRX-39
