Feature: Properties of a job and the method of its requests

  @LIF-42
  Scenario: LIF-42: dynamic content in the background
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          properties: { dynamic-content: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-42 finds an error in "true"

  @LIF-42
  Scenario: LIF-42: not dynamic content in the background
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          priority: foreground
          no-progress-timeout: 10m
          properties: { dynamic-content: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-42 finds nothing

  Scenario: LIF-42: what becomes of it
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          properties: { dynamic-content: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is unspecified
    And it rests on LIF-42

  @LIF-43
  Scenario: LIF-43: dynamic content that is refused
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          type: upload
          proxy: { usage: no-proxy }
          priority: foreground
          no-progress-timeout: 10m
          properties: { dynamic-content: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-43 finds an error in "true"

  @LIF-43
  Scenario: LIF-43: not dynamic content that is refused
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          priority: foreground
          no-progress-timeout: 10m
          properties: { dynamic-content: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-43 finds nothing

  Scenario: LIF-43: what becomes of it
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          type: upload
          proxy: { usage: no-proxy }
          priority: foreground
          no-progress-timeout: 10m
          properties: { dynamic-content: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is refused with 0x80200060
    And it rests on LIF-43

  @LIF-44
  Scenario: LIF-44: high performance that is refused
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - SetProperty: { high-performance: true }
            - Resume
      """
    When bitswise checks it
    Then the rule LIF-44 finds an error in "SetProperty"

  @LIF-44
  Scenario: LIF-44: not high performance that is refused
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - SetProperty: { high-performance: true }
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
      """
    When bitswise checks it
    Then the rule LIF-44 finds nothing

  Scenario: LIF-44: what becomes of it
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - SetProperty: { high-performance: true }
            - Resume
      """
    When bitswise predicts it
    Then the job is refused with 0x80200061
    And it rests on LIF-44

  @LIF-45
  Scenario: LIF-45: size limit that is refused
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
            - SetProperty: { max-download-size: 1000000 }
      """
    When bitswise checks it
    Then the rule LIF-45 finds an error in "SetProperty"

  @LIF-45
  Scenario: LIF-45: not size limit that is refused
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          properties: { max-download-size: 1000000 }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-45 finds nothing

  Scenario: LIF-45: what becomes of it
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
            - SetProperty: { max-download-size: 1000000 }
      """
    When bitswise predicts it
    Then the job is refused with 0x80200062
    And it rests on LIF-45

  @LIF-46
  Scenario: LIF-46: priority beside a custom HTTP method
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          http-method: POST
          priority: low
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-46 finds a warning in "POST"

  @LIF-46
  Scenario: LIF-46: not priority beside a custom HTTP method
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          priority: low
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-46 finds nothing

  @LIF-47
  Scenario: LIF-47: custom HTTP method without retries
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          http-method: POST
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-47 finds a warning in "POST"

  @LIF-47
  Scenario: LIF-47: not custom HTTP method without retries
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          http-method: GET
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-47 finds nothing

  @LIF-48
  Scenario: LIF-48: custom HTTP method that is refused
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          http-method: POST
          priority: foreground
          no-progress-timeout: 10m
          properties: { dynamic-content: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-48 finds an error in "POST"

  @LIF-48
  Scenario: LIF-48: not custom HTTP method that is refused
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          http-method: POST
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-48 finds nothing

  Scenario: LIF-48: what becomes of it
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          http-method: POST
          priority: foreground
          no-progress-timeout: 10m
          properties: { dynamic-content: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is refused with 0x80200071
    And it rests on LIF-48

  @LIF-49
  Scenario: LIF-49: ranges on demand that cannot be had
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: false } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          properties: { on-demand-mode: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-49 finds an error in "true"

  @LIF-49
  Scenario: LIF-49: not ranges on demand that cannot be had
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          properties: { on-demand-mode: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-49 finds nothing

  @LIF-54
  Scenario: LIF-54: foreground job that waits for two weeks
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          priority: foreground
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-54 finds an info in "nightly"

  @LIF-54
  Scenario: LIF-54: not foreground job that waits for two weeks
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          priority: foreground
          retry-delay: 60
          no-progress-timeout: 5m
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-54 finds nothing

  Scenario: An upload has no high performance
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          type: upload
          proxy: { usage: no-proxy }
          properties: { 4: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is refused with 0x80200060
    And it rests on LIF-44

  Scenario: An upload has no size limit
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          type: upload
          proxy: { usage: no-proxy }
          properties: { max-download-size: 5 }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is refused with 0x80200060
    And it rests on LIF-45

  Scenario: Dynamic content after the first Resume
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - SetPriority: foreground
            - Resume
            - SetProperty: { dynamic-content: true }
      """
    When bitswise predicts it
    Then the job is refused with 0x80200062
    And the call SetProperty is denied with 0x80200062
    And the call SetProperty rests on LIF-43

  Scenario: Dynamic content that the timeline sets too late is denied and leaves the job alone
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          priority: foreground
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - call: { job: nightly, SetProperty: { dynamic-content: true } }
      """
    When bitswise predicts it
    Then the job completes
    And the call SetProperty is denied with 0x80200062

  Scenario: Ranges of dynamic content
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          priority: foreground
          properties: { dynamic-content: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab', ranges: '0:10' } ]
      """
    When bitswise predicts it
    Then the job is unspecified
    And it rests on LIF-43

  Scenario: Dynamic content begins anew and needs no ranges
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: false } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          priority: foreground
          properties: { dynamic-content: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 1m
        - logoff: CONTOSO\ann
        - logon: CONTOSO\ann
        - after: 1h
      """
    When bitswise predicts it
    Then the job completes
    And it rests on LIF-41

  Scenario: A lost network ends a job with a method of its own
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          http-method: POST
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 1m
        - network: down
      """
    When bitswise predicts it
    Then the job ends in ERROR with 0x80200010
    And it rests on LIF-47

  Scenario: A priority after a method of its own
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - SetHttpMethod: POST
            - SetPriority: low
            - Resume
      """
    When bitswise predicts it
    Then the job is refused with 0x80200071
    And the call SetPriority is denied with 0x80200071
    And the call SetPriority rests on LIF-46

  Scenario: A method of its own after the first Resume
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
            - SetHttpMethod: POST
      """
    When bitswise predicts it
    Then the job is refused
    And the call SetHttpMethod is denied
    And the call SetHttpMethod rests on LIF-48

  Scenario: Ranges on demand of a server that has none
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: false } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          properties: { on-demand-mode: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - call: { job: nightly, call: RequestFileRanges }
      """
    When bitswise predicts it
    Then the call RequestFileRanges is denied with 0x8020006D
    And the call RequestFileRanges rests on LIF-49

  Scenario Outline: Ranges on demand: <ranges> of 4096 bytes
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true, size: 4096 } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          properties: { on-demand-mode: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - call: { job: nightly, RequestFileRanges: <ranges> }
        - resume: nightly
      """
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | ranges                                                       | outcome                  |
      | ["0:1024"]                                                   | waits in SUSPENDED       |
      | ["1024:eof"]                                                 | waits in SUSPENDED       |
      | ["0:4096"]                                                   | completes in TRANSFERRED |
      | ["2048:2048", "0:2048"]                                      | completes in TRANSFERRED |
      | { local: 'C:\drop\p.cab', ranges: ["0:1024", "2048:1024"] } | waits in SUSPENDED       |

  Scenario: More ranges are asked for once the first are there
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true, size: 4096 } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          takes: 1h
          properties: { on-demand-mode: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - call: { job: nightly, RequestFileRanges: ["0:1024"] }
        - resume: nightly
        - after: 2h
        - call: { job: nightly, RequestFileRanges: ["1024:eof"] }
        - resume: nightly
        - after: 2h
      """
    When bitswise predicts it
    Then the job goes through SUSPENDED, QUEUED, TRANSFERRING, SUSPENDED, SUSPENDED, SUSPENDED, QUEUED, TRANSFERRING, TRANSFERRED, TRANSFERRED
    And the timeline rests on LIF-49

  Scenario: Ranges on demand of a file whose size nobody says
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          properties: { on-demand-mode: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - call: { job: nightly, RequestFileRanges: ["0:1024"] }
        - resume: nightly
      """
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on servers["http://files.contoso.com"].size

  Scenario Outline: A download of <size> bytes with a limit of 1000000
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com/p.cab": { authentication: none, ranges: true, size: <size> }
        "http://files.contoso.com/q.cab": { authentication: none, ranges: true, size: 400000 }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          properties: { max-download-size: 1000000 }
          files:
            - { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - { remote: "http://files.contoso.com/q.cab", local: 'C:\drop\q.cab' }
      """
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | size   | outcome                                                 |
      | 600000 | completes in TRANSFERRED                                |
      | 600001 | ends in ERROR with BG_E_MAX_DOWNLOAD_SIZE_LIMIT_REACHED |

  Scenario: A size limit that is exceeded rests on an inference
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true, size: 2000 } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          properties: { max-download-size: 1000 }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job fails in ERROR
    And it rests on LIF-45
    And the answer is inferred

  Scenario: A custom method runs in the foreground whatever the priority
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none, policies: { MaxInternetBandwidth: 0 } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: false } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          http-method: POST
          priority: low
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the rule NET-21 finds nothing
    And the rule NET-07 finds an info in "nightly"

  Scenario Outline: A job with the method <method> beside one of higher priority
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: posted
          owner: LocalSystem
          proxy: { usage: no-proxy }
          http-method: <method>
          priority: normal
          takes: 2h
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        - name: maps
          owner: LocalSystem
          proxy: { usage: no-proxy }
          priority: low
          takes: 1h
          files: [ { remote: "http://files.contoso.com/m.cab", local: 'C:\drop\m.cab' } ]
      timeline:
        - resume: posted
        - resume: maps
        - after: 90m
      """
    When bitswise predicts it
    And the job "maps" is looked at
    Then the job goes through <states>

    Examples:
      | method | states                                         |
      | POST   | QUEUED, TRANSFERRING, TRANSFERRED, TRANSFERRED |
      | GET    | QUEUED, QUEUED, TRANSFERRING, TRANSFERRED      |

  Scenario: Ranges on demand of a share
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          properties: { on-demand-mode: true }
          files: [ { remote: '\\nas\drop\p.cab', local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-49 finds an error in "true"

  Scenario: Ranges on demand of an upload
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          type: upload
          proxy: { usage: no-proxy }
          properties: { on-demand-mode: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-49 finds an error in "true"

  Scenario: Ranges on demand of dynamic content
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          properties: { on-demand-mode: true, dynamic-content: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule LIF-49 finds an error in "true"

  Scenario: A file that is declared valid before it is there
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - SetValidationState: true
            - Resume
      """
    When bitswise predicts it
    Then the call SetValidationState is denied with 0x8000000A
    And the call SetValidationState rests on LIF-50

  Scenario: A property that there is not
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          properties: { high-perfomance: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    Then the scenario cannot be read because "there is no property"
