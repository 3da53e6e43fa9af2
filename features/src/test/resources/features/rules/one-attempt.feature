Feature: A retry delay beyond the no-progress timeout

  Scenario: A lost network, and a delay beyond the timeout
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          retry-delay: 20m
          no-progress-timeout: 10m
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - network: down
        - after: 5m
      """
    When bitswise predicts it
    Then the job is unspecified
    And it rests on LIF-09
    And it rests on LIF-13

  Scenario: The network comes back, and nobody can tell whether the job is queued again
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          retry-delay: 20m
          no-progress-timeout: 10m
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - network: down
        - after: 5m
        - network: up
        - after: 1m
      """
    When bitswise predicts it
    Then the job is unspecified
    And it rests on LIF-09

  Scenario: Whatever it was, the job is queued by Resume
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          retry-delay: 20m
          no-progress-timeout: 10m
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - network: down
        - after: 5m
        - network: up
        - resume: nightly
        - after: 1m
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  Scenario: The timeout ends it in any case
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          retry-delay: 20m
          no-progress-timeout: 10m
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - network: down
        - after: 15m
        - network: up
        - after: 1m
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_NETWORK_DISCONNECTED
    And it rests on LIF-10

  Scenario: A bandwidth of zero, and a delay beyond the timeout
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none, policies: { MaxInternetBandwidth: 0 } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          retry-delay: 20m
          no-progress-timeout: 10m
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 1m
        - machine: { policies: { MaxInternetBandwidth: 100 } }
        - after: 1m
      """
    When bitswise predicts it
    Then the job is unspecified
    And it rests on LIF-13

  Scenario: A network that costs too much ends a job with one attempt
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none, cost: roaming }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          retry-delay: 20m
          no-progress-timeout: 10m
          properties: { cost-flags: standard }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 1m
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_BLOCKED_BY_COST_TRANSFER_POLICY
    And it rests on LIF-09

  Scenario: A delay of 2 seconds is one of 5, beyond a timeout of 3
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true, answers: 503 } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          retry-delay: 2s
          no-progress-timeout: 3s
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 1s
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_HTTP_ERROR_503
    And it rests on LIF-09

  @LIF-09
  Scenario: LIF-09: a delay of 2 seconds is one of 5, beyond a timeout of 3
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          retry-delay: 2s
          no-progress-timeout: 3s
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-09 finds an error in "2s"

  Scenario: The download took too long, and the answer says so
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          maximum-download-time: 1h
          takes: 2h
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 1h30m
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_MAXDOWNLOAD_TIMEOUT
    And the answer says "longer than its maximum download time"
