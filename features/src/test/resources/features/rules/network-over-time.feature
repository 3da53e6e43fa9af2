Feature: What holds a job back, and lets it go, while time goes on

  Scenario: The cost of the network rises and falls
    Given the scenario
      """
      machine: { windows: Windows 10 1903, wpad: none, network: up, power: { plugged-in: false }, cost: unrestricted }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          retry-delay: 4h
          takes: 1h
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          properties: { cost-flags: standard }
      timeline:
        - resume: nightly
        - after: 10m
        - machine: { cost: roaming }
        - after: 10m
        - machine: { cost: below-cap }
        - after: 2h
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the job goes through QUEUED, TRANSFERRING, TRANSIENT_ERROR, TRANSIENT_ERROR, QUEUED, TRANSFERRING, TRANSFERRED, TRANSFERRED
    And the timeline rests on NET-18

  Scenario: Battery saver comes and goes
    Given the scenario
      """
      machine: { windows: Windows 10 1903, wpad: none, network: up, power: { plugged-in: false } }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          retry-delay: 4h
          takes: 1h
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 10m
        - machine: { power: { battery-saver: true } }
        - after: 10m
        - machine: { power: { battery-saver: false } }
        - after: 2h
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the job goes through QUEUED, TRANSFERRING, TRANSIENT_ERROR, TRANSIENT_ERROR, QUEUED, TRANSFERRING, TRANSFERRED, TRANSFERRED
    And the timeline rests on NET-19

  Scenario: A game is played
    Given the scenario
      """
      machine: { windows: Windows 10 1903, wpad: none, network: up, power: { plugged-in: false } }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          retry-delay: 4h
          takes: 1h
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 10m
        - machine: { power: { game-mode: true } }
        - after: 10m
        - machine: { power: { game-mode: false } }
        - after: 2h
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the job goes through QUEUED, TRANSFERRING, TRANSIENT_ERROR, TRANSIENT_ERROR, QUEUED, TRANSFERRING, TRANSFERRED, TRANSFERRED
    And the timeline rests on NET-19

  Scenario: Standby on battery
    Given the scenario
      """
      machine: { windows: Windows 10 1903, wpad: none, network: up, power: { plugged-in: false } }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          retry-delay: 4h
          takes: 1h
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 10m
        - machine: { power: { standby: true } }
        - after: 10m
        - machine: { power: { plugged-in: true } }
        - after: 2h
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the job goes through QUEUED, TRANSFERRING, TRANSIENT_ERROR, TRANSIENT_ERROR, QUEUED, TRANSFERRING, TRANSFERRED, TRANSFERRED
    And the timeline rests on NET-20

  Scenario: The hours of a limit come and go
    Given the scenario
      """
      machine: { windows: Windows 10 1903, wpad: none, network: up, power: { plugged-in: false }, hour: 7, policies: { MaxInternetBandwidth: { limit: 0, from: 8, to: 17 } } }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          retry-delay: 4h
          takes: 1h
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 10m
        - machine: { hour: 8 }
        - after: 10m
        - machine: { hour: 17 }
        - after: 2h
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the job goes through QUEUED, TRANSFERRING, TRANSIENT_ERROR, TRANSIENT_ERROR, QUEUED, TRANSFERRING, TRANSFERRED, TRANSFERRED
    And the timeline rests on NET-21

  Scenario Outline: The clock goes on while a job is under way: <policy>
    Given the scenario
      """
      machine: { windows: Windows 10 1903, wpad: none, network: up, hour: <hour>, weekday: friday, policies: { <policy> } }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          priority: <priority>
          takes: 2h
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 10m
        - after: <time>
      """
    When bitswise predicts it
    Then the job goes through <states>

    Examples:
      | hour | priority   | policy                                                                        | time | states                                                                        |
      | 7    | normal     | MaxInternetBandwidth: { limit: 0, from: 8, to: 17 }                           | 12h  | QUEUED, TRANSFERRING, TRANSIENT_ERROR, TRANSFERRING, TRANSFERRED, TRANSFERRED |
      | 7    | foreground | MaxInternetBandwidth: { limit: 0, from: 8, to: 17 }                           | 12h  | QUEUED, TRANSFERRING, TRANSFERRED, TRANSFERRED                                |
      | 7    | normal     | MaxInternetBandwidth: { limit: 64, from: 8, to: 17 }                          | 12h  | QUEUED, TRANSFERRING, TRANSFERRED, TRANSFERRED                                |
      | 18   | normal     | MaxInternetBandwidth: { limit: 64, from: 8, to: 19, otherwise: 0 }            | 15h  | QUEUED, TRANSFERRING, TRANSIENT_ERROR, TRANSFERRING, TRANSFERRED, TRANSFERRED |
      | 22   | normal     | EnableBandwidthLimits: { days: [friday], from: 0, to: 0, normal: 0 }          | 6h   | TRANSIENT_ERROR, TRANSIENT_ERROR, TRANSFERRING, TRANSFERRED, TRANSFERRED      |

  Scenario: A clock that is put on counts once BITS restarts
    Given the scenario
      """
      machine: { windows: Windows 10 1903, wpad: none, network: up, hour: 9, policies: { MaxInternetBandwidth: { limit: 0, from: 8, to: 17 } } }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 90m
        - clock: 7h
        - after: 1h
        - service-restart
        - after: 1h
      """
    When bitswise predicts it
    Then the job goes through TRANSIENT_ERROR, TRANSIENT_ERROR, TRANSIENT_ERROR, TRANSIENT_ERROR, QUEUED, TRANSFERRING, TRANSFERRED
    And the timeline rests on LIF-14
    And the timeline rests on NET-21

  Scenario: What a limit does next to a job that it holds back
    Given the scenario
      """
      machine: { windows: Windows 10 1903, wpad: none, network: up, hour: 9, policies: { MaxInternetBandwidth: { limit: 0, from: 8, to: 17 } } }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And then "hour of a limit" would lead to QUEUED after 0 days

  Scenario: A policy is set and changed
    Given the scenario
      """
      machine: { windows: Windows 10 1903, wpad: none, network: up, power: { plugged-in: false } }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          retry-delay: 4h
          takes: 1h
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 10m
        - machine: { policies: { MaxInternetBandwidth: 0 } }
        - after: 10m
        - machine: { policies: { MaxInternetBandwidth: 64 } }
        - after: 2h
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the job goes through QUEUED, TRANSFERRING, TRANSIENT_ERROR, TRANSIENT_ERROR, QUEUED, TRANSFERRING, TRANSFERRED, TRANSFERRED
    And the timeline rests on POL-02

  Scenario: A policy shortens the inactivity limit
    Given the scenario
      """
      machine: { windows: Windows 10 1903, wpad: none, network: up, policies: { JobInactivityTimeout: 10 } }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          takes: 1h
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 11d
      """
    When bitswise predicts it
    Then the job fails in CANCELLED
    And it rests on POL-01

  Scenario: Without a policy the inactivity limit is 90 days
    Given the scenario
      """
      machine: { windows: Windows 10 1903, wpad: none, network: up, policies: { JobInactivityTimeout: none } }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          takes: 1h
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 91d
      """
    When bitswise predicts it
    Then the job fails in CANCELLED
    And it rests on POL-14
    And it rests on LIF-25

  Scenario: A policy limits the download time
    Given the scenario
      """
      machine: { windows: Windows 10 1903, wpad: none, network: up, policies: { MaxDownloadTime: 3600 } }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          takes: 2h
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 3h
      """
    When bitswise predicts it
    Then the job fails in ERROR
    And the job ends in ERROR with BG_E_MAXDOWNLOAD_TIMEOUT
    And it rests on POL-03

  Scenario: The job's own download time counts before the policy
    Given the scenario
      """
      machine: { windows: Windows 10 1903, wpad: none, network: up, policies: { MaxDownloadTime: 3600 } }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          takes: 2h
          maximum-download-time: 90m
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 3h
      """
    When bitswise predicts it
    Then the job fails in ERROR
    And it rests on LIF-27

  Scenario: The job's own download time is longer than that of the policy
    Given the scenario
      """
      machine: { windows: Windows 10 1903, wpad: none, network: up, policies: { MaxDownloadTime: 3600 } }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          takes: 2h
          maximum-download-time: 3h
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 3h
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  Scenario: A block by a policy, and a delay beyond the timeout
    Given the scenario
      """
      machine: { windows: Windows 10 1903, wpad: none, network: up, policies: { MaxInternetBandwidth: 0 } }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          retry-delay: 2h
          no-progress-timeout: 1h
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 30m
      """
    When bitswise predicts it
    Then the job is unspecified
    And it rests on LIF-09

  Scenario: AddFileWithRanges refuses more ranges than a policy lets in
    Given the scenario
      """
      machine: { windows: Windows 10 1903, wpad: none, network: up, policies: { MaxRangesPerFile: 2 } }
      accounts: { 'CONTOSO\ann': { session: interactive, administrator: false, elevated: true } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab', ranges: ["0:10", "20:10", "40:10"] } ]
      """
    When bitswise predicts it
    Then the job is refused with BG_E_TOO_MANY_RANGES_IN_FILE
    And it rests on FIL-09
    And it rests on POL-07
    And the rule FIL-09 finds a warning in "0:10"
    And the rule FIL-09 rests on POL-07

  Scenario: AddFileWithRanges takes any number of ranges from an administrator
    Given the scenario
      """
      machine: { windows: Windows 10 1903, wpad: none, network: up, policies: { MaxRangesPerFile: 2 } }
      accounts: { 'CONTOSO\ann': { session: interactive, administrator: true, elevated: true } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab', ranges: ["0:10", "20:10", "40:10"] } ]
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  Scenario: What holds a job back goes, and something else still does
    Given the scenario
      """
      machine:
        windows: "Windows 10 1903"
        network: up
        wpad: none
        cost: roaming
        power: { battery-saver: true }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          properties: { BITS_JOB_PROPERTY_ID_COST_FLAGS: unrestricted }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 1m
        - machine: { power: { battery-saver: false } }
        - after: 1m
      """
    When bitswise predicts it
    Then the job ends in TRANSIENT_ERROR with BG_E_BLOCKED_BY_COST_TRANSFER_POLICY

  Scenario: What holds a job back goes while the network is lost
    Given the scenario
      """
      machine:
        windows: "Windows 10 1903"
        network: up
        wpad: none
        cost: unrestricted
        power: { battery-saver: true }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 1m
        - network: down
        - machine: { power: { battery-saver: false } }
        - after: 1m
      """
    When bitswise predicts it
    Then the job ends in TRANSIENT_ERROR with BG_E_NETWORK_DISCONNECTED
