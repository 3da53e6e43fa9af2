Feature: Calls that BITS refuses change nothing

  What a client asks for while a job is under way is refused where the job could not be with it, and
  the job goes on as it was.

  Scenario Outline: The refused call <call> leaves a running job alone
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true, size: 1000 } }
      jobs:
        - name: nightly
          owner: LocalSystem
          takes: 10m
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 1m
        - call: { job: nightly, <call>: <argument> }
        - after: 1m
        - network: down
        - expect: { nightly: { state: transient-error, error: BG_E_NETWORK_DISCONNECTED } }
        - network: up
        - after: 10m
      expect:
        nightly: { state: transferred }
      """
    When bitswise predicts it
    Then the call <call> is denied with <error>
    And the call <call> rests on <behaviour>
    And the expectations of the scenario are met

    Examples:
      | call                                    | argument                                                                                | error      | behaviour |
      | SetRemoteName                           | { remote: "ftp://files.contoso.com/p.cab" }                                             | 0x80070057 | FIL-01    |
      | SetProxySettings                        | override                                                                                | 0x80070057 | PRX-16    |
      | SetCredentials                          | { target: server, scheme: basic }                                                       | 0x80070057 | CRD-16    |
      | SetServerCertificateValidationInterface |                                                                                         | 0x80200075 | CRD-48    |
      | SetValidationState                      | true                                                                                    | 0x8000000A | LIF-50    |
      | RequestFileRanges                       | ["990:11"]                                                                              | 0x8020002B | LIF-49    |
      | AddFileWithRanges                       | { remote: "http://files.contoso.com/q", local: 'C:\drop\q', ranges: ["0:10", "5:10"] }  | 0x8020002C | FIL-12    |
      | AddFileWithRanges                       | { remote: "http://files.contoso.com/q", local: 'C:\drop\q', ranges: ["eof:10"] }        | 0x8020002B | FIL-11    |
      | SetProperty                             | { use-stored-credentials: server }                                                      | 0x80200066 | CRD-41    |

  Scenario Outline: A file of a job in <state> is not declared valid yet
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          takes: 10m
          proxy: { usage: no-proxy }
          files:
            - { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - { remote: "http://files.contoso.com/q.cab", local: 'C:\drop\q.cab' }
      timeline:
        - <event>: <of>
        - call: { job: nightly, SetValidationState: true }
      """
    When bitswise predicts it
    Then the call SetValidationState is <verdict>
    And the call SetValidationState rests on LIF-50

    Examples:
      | state        | event  | of      | verdict |
      | QUEUED       | resume | nightly | denied  |
      | SUSPENDED    | clock  | 1s      | denied  |

  Scenario Outline: A file of several, when <happens>, may be there
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          takes: 10m
          proxy: { usage: no-proxy }
          files:
            - { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - { remote: "http://files.contoso.com/q.cab", local: 'C:\drop\q.cab' }
      timeline:
        - resume: nightly
        - after: 1m
        - <event>
        - call: { job: nightly, SetValidationState: true }
      """
    When bitswise predicts it
    Then the call SetValidationState is unknown
    And the call SetValidationState rests on LIF-29

    Examples:
      | happens                    | event           |
      | the job transfers          | clock: 1s       |
      | the transfer was broken off | service-restart |

  Scenario Outline: A <type> job has a reply to tell: <verdict>
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          type: <type>
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - call: { job: nightly, GetReplyData: }
      """
    When bitswise predicts it
    Then the call GetReplyData is denied with <error>
    And the call GetReplyData rests on FIL-31

    Examples:
      | type         | error      | verdict   |
      | download     | 0x80004001 | never     |
      | upload       | 0x80004001 | never     |
      | upload-reply | 0x80200002 | not yet   |

  Scenario Outline: The method POST and the property <property> exclude each other, <order>
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          priority: foreground
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - <first>
            - <second>
            - Resume
      """
    When bitswise predicts it
    Then the job is refused with 0x80200071
    And the call <refused> is denied with 0x80200071
    And the call <refused> rests on LIF-48

    Examples:
      | property        | order           | first                                  | second                                 | refused       |
      | dynamic-content | method first    | SetHttpMethod: POST                    | SetProperty: { dynamic-content: true } | SetProperty   |
      | on-demand-mode  | property first  | SetProperty: { on-demand-mode: true }  | SetHttpMethod: POST                    | SetHttpMethod |

  Scenario: After each file was refused there is nothing to resume
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - AddFile: { remote: "ftp://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
      """
    When bitswise predicts it
    Then the call AddFile is denied with 0x80070057
    And the call Resume is denied with BG_E_EMPTY
    And the call Resume rests on LIF-02

  Scenario: A program that asks for ranges which the file has not
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true, size: 1000 } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          properties: { on-demand-mode: true }
          program:
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - RequestFileRanges: ["1000:1"]
            - Resume
      """
    When bitswise predicts it
    Then the job is refused with BG_E_INVALID_RANGE
    And it rests on LIF-49

  Scenario: A program that sets stored credentials for a server
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - SetProperty: { use-stored-credentials: server }
            - Resume
      """
    When bitswise predicts it
    Then the job is refused with 0x80200066
    And it rests on CRD-41
    And the rule CRD-41 finds an error in "SetProperty"

  Scenario: A job cannot be made while the service is disabled
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          program:
            - SetStartType: disabled
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
      """
    When bitswise predicts it
    Then the call CreateJob is denied with ERROR_SERVICE_DISABLED
    And the call CreateJob rests on LIF-51

  Scenario Outline: A policy allows <most> by <policy>
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none, policies: { <policy>: 2 }, jobs-elsewhere: { 'CONTOSO\ann': <elsewhere> } }
      accounts: { 'CONTOSO\ann': { session: interactive, administrator: false } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - <call>: <argument>
            - Resume
      """
    When bitswise predicts it
    Then the job is refused with <error>
    And the call <refused> is denied with <error>
    And the call <refused> rests on <behaviour>

    Examples:
      | policy            | elsewhere | call              | argument                                                                                                    | refused           | error                        | behaviour | most       |
      | MaxRangesPerFile  | 0         | AddFileWithRanges | { remote: "http://files.contoso.com/p", local: 'C:\drop\p', ranges: ["0:1", "2:1", "4:1"] }                 | AddFileWithRanges | BG_E_TOO_MANY_RANGES_IN_FILE | FIL-09    | two ranges |
      | MaxJobsPerUser    | 2         | AddFile           | { remote: "http://files.contoso.com/p", local: 'C:\drop\p' }                                                | CreateJob         | BG_E_TOO_MANY_JOBS_PER_USER  | POL-05    | two jobs   |

  Scenario Outline: The third file under a policy of <most> files
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none, policies: { MaxFilesPerJob: <most> } }
      accounts: { 'CONTOSO\ann': { session: interactive, administrator: false } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          takes: 10m
          proxy: { usage: no-proxy }
          files:
            - { remote: "http://files.contoso.com/p", local: 'C:\drop\p' }
            - { remote: "http://files.contoso.com/q", local: 'C:\drop\q' }
      timeline:
        - resume: nightly
        - after: 1m
        - call: { job: nightly, AddFile: { remote: "http://files.contoso.com/r", local: 'C:\drop\r' } }
        - after: 1h
      """
    When bitswise predicts it
    Then the call AddFile is <verdict>
    And the job completes in TRANSFERRED

    Examples:
      | most | verdict                                |
      | 2    | denied with BG_E_TOO_MANY_FILES_IN_JOB |
      | 3    | allowed                                |

  Scenario: Notification parameters that begin with another word
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p", local: 'C:\drop\p' }
            - SetNotifyCmdLine: ['C:\tools\done.exe', 'other.exe /x']
            - Resume
      """
    When bitswise predicts it
    Then the job is refused
    And the call SetNotifyCmdLine is denied
    And the call SetNotifyCmdLine rests on NTF-09

  Scenario Outline: The interface for certificate callbacks on <windows>
    Given the scenario
      """
      machine: { windows: "<windows>", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - QueryInterface: IBackgroundCopyJobHttpOptions3
            - AddFile: { remote: "http://files.contoso.com/p", local: 'C:\drop\p' }
            - Resume
      """
    When bitswise predicts it
    Then the call QueryInterface is <verdict>

    Examples:
      | windows         | verdict                   |
      | Windows 10 1809 | denied with E_NOINTERFACE |
      | Windows 10 2004 | allowed                   |
