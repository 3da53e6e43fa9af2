Feature: Policies and power, by the version of Windows and of BITS, and policies that are taken away

  Scenario Outline: <policy> on <windows>, which does not know it
    Given the scenario
      """
      machine: { windows: "<windows>", network: up, wpad: none, hour: 10, cost: roaming, policies: { <policy> } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job completes

    Examples:
      | windows       | policy                                 |
      | Server 2003   | MaxInternetBandwidth: 0                |
      | Windows Vista | EnableBandwidthLimits: { normal: 0 }   |
      | Windows Vista | EnableMaintenanceLimits: { normal: 0 } |
      | Windows 7     | TransferPolicy: { normal: 2 }          |

  Scenario Outline: <policy> on <windows>, which knows it
    Given the scenario
      """
      machine: { windows: "<windows>", network: up, wpad: none, hour: 10, cost: roaming, policies: { <policy> } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And it rests on <id>

    Examples:
      | windows        | policy                               | id     |
      | Windows XP SP2 | MaxInternetBandwidth: 0              | POL-02 |
      | Windows 7      | EnableBandwidthLimits: { normal: 0 } | POL-10 |
      | Windows 8      | TransferPolicy: { normal: 2 }        | POL-11 |

  Scenario: Windows XP SP2 knows no maximum download time
    Given the scenario
      """
      machine: { windows: "Windows XP SP2", network: up, wpad: none, policies: { MaxDownloadTime: 60 } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          takes: 2d
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  @NET-21
  Scenario: NET-21: a policy that this BITS does not know
    Given the scenario
      """
      machine: { windows: "Windows Vista", network: up, wpad: none, policies: { EnableBandwidthLimits: { normal: 0 } } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule NET-21 finds nothing

  Scenario Outline: <power> before Windows 10
    Given the scenario
      """
      machine: { windows: "Windows 7", network: up, wpad: none, power: { <power>: true } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED

    Examples:
      | power         |
      | battery-saver |
      | game-mode     |

  Scenario Outline: <policy> is taken away (POL-14)
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none, hour: 10, cost: roaming, policies: { <policy> } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 1h
        - machine: { policies: { <none> } }
        - after: 1h
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the job goes through TRANSIENT_ERROR, TRANSIENT_ERROR, QUEUED, TRANSFERRING, TRANSFERRED

    Examples:
      | policy                                     | none                                          |
      | MaxInternetBandwidth: 0                    | MaxInternetBandwidth: none                    |
      | BandwidthThrottlingTransferRate: 0         | BandwidthThrottlingTransferRate: none         |
      | EnableBandwidthLimits: { normal: 0 }       | EnableBandwidthLimits: none                   |
      | EnableMaintenanceLimits: { normal: 0 }     | EnableMaintenanceLimits: none                 |
      | TransferPolicy: { normal: 2 }              | TransferPolicy: none                          |
      | TransferPolicy: { normal: 2 }              | TransferPolicy: { normal: none }              |
      | CostedNetworkBehaviorBackgroundPriority: 2 | CostedNetworkBehaviorBackgroundPriority: none |

  Scenario: The inactivity limit is taken away
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none, policies: { JobInactivityTimeout: 10 } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - finishes: nightly
        - machine: { policies: { JobInactivityTimeout: none } }
        - after: 11d
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  Scenario: A mask that this BITS does not know blocks nothing
    Given the scenario
      """
      machine: { windows: "Windows 7", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          properties: { cost-flags: unrestricted }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is refused with 0x80004002
    And the answer turns on nothing unsaid

  Scenario Outline: MaxInternetBandwidth of <internet> beside EnableBandwidthLimits of <work>
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none, hour: 10, weekday: monday, policies: { MaxInternetBandwidth: <internet>, EnableBandwidthLimits: { normal: <work> } } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job <outcome>
    And it rests on <id>

    Examples:
      | internet | work | outcome        | id     |
      | 0        | 50   | is unspecified | POL-10 |
      | 50       | 0    | is unspecified | POL-02 |
      | 0        | 0    | waits          | POL-02 |
      | 50       | 50   | completes      | LIF-04 |

  Scenario: CreateJob refuses before AddFile does
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none, policies: { MaxJobsPerUser: 0, MaxFilesPerJob: 0 } }
      accounts: { CONTOSO\ann: { session: interactive, administrator: false } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is refused with BG_E_TOO_MANY_JOBS_PER_USER

  @POL-05
  Scenario: POL-05: as many jobs for each user as for the computer
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none, policies: { MaxJobsPerUser: 300 } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule POL-05 finds a warning in "300"

  Scenario: A job that lies for 90 days is cancelled
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - finishes: nightly
        - after: 91d
      """
    When bitswise predicts it
    Then the job ends in CANCELLED
    And it rests on POL-01
    And it rests on POL-14

  Scenario Outline: <policy> under a name that <windows> does not know
    Given the scenario
      """
      machine: { windows: "<windows>", network: up, wpad: none, hour: 10, cost: roaming, policies: { <policy> } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | windows         | policy                                     | outcome   |
      | Windows 10 1803 | BandwidthThrottlingTransferRate: 0         | completes |
      | Windows 10 1809 | BandwidthThrottlingTransferRate: 0         | waits     |
      | Windows 10 1803 | CostedNetworkBehaviorBackgroundPriority: 2 | completes |
      | Windows 10 1809 | CostedNetworkBehaviorBackgroundPriority: 2 | waits     |
      | Windows 10 1809 | BITS_MaxBandwidth: 0                       | completes |
      | Windows 10 2004 | BITS_MaxBandwidth: 0                       | waits     |

  Scenario Outline: The limit on jobs under a name that <windows> does not know
    Given the scenario
      """
      machine: { windows: "<windows>", network: up, wpad: none, policies: { BITS_MaxJobsPerUser: 0 } }
      accounts: { CONTOSO\ann: { session: interactive, administrator: false } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | windows         | outcome    |
      | Windows 10 1809 | completes  |
      | Windows 10 2004 | is refused |

  Scenario: Why a job runs on a network that costs
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none, cost: near-cap, policies: { TransferPolicy: { normal: 5 } } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          properties: { cost-flags: always }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And it rests on NET-15

  Scenario: Why a job without a mask runs on a network that costs
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none, cost: near-cap }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And it rests on NET-14
    And it rests on POL-11

  Scenario: Jobs of services and of elevated administrators do not count against users
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none, jobs-elsewhere: { LocalSystem: 500, CONTOSO\root: 500 } }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false }
        CONTOSO\root: { session: interactive, administrator: true, elevated: true }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED
