Feature: What there is from which version of BITS

  @VER-15
  Scenario: VER-15: manager class newer than BITS
    Given the scenario
      """
      machine: { windows: "Windows 7", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          program:
            - CoCreateInstance: BackgroundCopyManager5_0
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
      """
    When bitswise checks it
    Then the rule VER-15 finds an error in "CoCreateInstance"

  @VER-15
  Scenario: VER-15: not manager class newer than BITS
    Given the scenario
      """
      machine: { windows: "Windows 7", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          program:
            - CoCreateInstance: BackgroundCopyManager5_0
            - CoCreateInstance: BackgroundCopyManager
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
      """
    When bitswise checks it
    Then the rule VER-15 finds nothing

  Scenario: VER-15: what becomes of it
    Given the scenario
      """
      machine: { windows: "Windows 7", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          program:
            - CoCreateInstance: BackgroundCopyManager5_0
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
      """
    When bitswise predicts it
    Then the job is refused with 0x80040154
    And it rests on VER-15

  @VER-16
  Scenario: VER-16: interface newer than BITS
    Given the scenario
      """
      machine: { windows: "Windows 7", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          properties: { high-performance: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule VER-16 finds an error in "true"

  @VER-16
  Scenario: VER-16: not interface newer than BITS
    Given the scenario
      """
      machine: { windows: "Windows 8", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          properties: { high-performance: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule VER-16 finds nothing

  @VER-16
  Scenario: VER-16: no BITS is older than the cmdlets
    Given the scenario
      """
      machine: { network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          tool: powershell
          proxy: { usage: no-proxy }
          maximum-download-time: 2h
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule VER-16 finds nothing

  Scenario: VER-16: what becomes of it
    Given the scenario
      """
      machine: { windows: "Windows 7", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          properties: { high-performance: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is refused with 0x80004002
    And it rests on VER-16

  @VER-19
  Scenario: VER-19: peer caching flags without effect
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
            - SetPeerCachingFlags: 3
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
      """
    When bitswise checks it
    Then the rule VER-19 finds a warning in "SetPeerCachingFlags"

  @VER-19
  Scenario: VER-19: not peer caching flags without effect
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
            - SetPeerCachingFlags: 4
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
      """
    When bitswise checks it
    Then the rule VER-19 finds nothing

  @TOOL-36
  Scenario: TOOL-36: manager class that some builds refuse
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
            - CoCreateInstance: BackgroundCopyManager10_2
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
      """
    When bitswise checks it
    Then the rule TOOL-36 finds an info in "CoCreateInstance"

  @TOOL-36
  Scenario: TOOL-36: not manager class that some builds refuse
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
            - CoCreateInstance: BackgroundCopyManager5_0
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
      """
    When bitswise checks it
    Then the rule TOOL-36 finds nothing

  @NTF-20
  Scenario: NTF-20: property newer than BITS
    Given the scenario
      """
      machine: { windows: "Windows 10 1607", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          properties: { minimum-notification-interval: 1000 }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule NTF-20 finds an error in "1000"

  @NTF-20
  Scenario: NTF-20: not property newer than BITS
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
          properties: { minimum-notification-interval: 1000 }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule NTF-20 finds nothing

  Scenario: NTF-20: what becomes of it
    Given the scenario
      """
      machine: { windows: "Windows 10 1607", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          properties: { minimum-notification-interval: 1000 }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is refused with 0x80200057
    And it rests on NTF-20

  Scenario: Windows XP has no SetNotifyCmdLine
    Given the scenario
      """
      machine: { windows: "Windows XP", network: up, wpad: none }
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
            - SetNotifyCmdLine: ['C:\drop\done.exe', 'done.exe']
            - Resume
      """
    When bitswise predicts it
    Then the job is refused with 0x80004002
    And it rests on VER-01
    And it rests on VER-03

  Scenario: Windows XP SP1 has no SetNotifyCmdLine
    Given the scenario
      """
      machine: { windows: "Windows XP SP1", network: up, wpad: none }
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
            - SetNotifyCmdLine: ['C:\drop\done.exe', 'done.exe']
            - Resume
      """
    When bitswise predicts it
    Then the job is refused with 0x80004002
    And it rests on VER-02
    And it rests on VER-03

  Scenario: Server 2003 has no ACL flags
    Given the scenario
      """
      machine: { windows: "Server 2003", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - SetFileACLFlags: 1
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
      """
    When bitswise predicts it
    Then the job is refused with 0x80004002
    And it rests on VER-03
    And it rests on VER-04

  Scenario: Windows XP SP2 has no HTTP options
    Given the scenario
      """
      machine: { windows: "Windows XP SP2", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - SetCustomHeaders: { X-A: b }
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
      """
    When bitswise predicts it
    Then the job is refused with 0x80004002
    And it rests on VER-04
    And it rests on VER-05

  Scenario: Windows XP SP3 has no maximum download time
    Given the scenario
      """
      machine: { windows: "Windows XP SP3", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          maximum-download-time: 1h
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is refused with 0x80004002
    And it rests on VER-05
    And it rests on VER-06

  Scenario: Windows Vista has no properties
    Given the scenario
      """
      machine: { windows: "Windows Vista", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          properties: { high-performance: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is refused with 0x80004002
    And it rests on VER-06
    And it rests on VER-08

  Scenario: Windows 7 has no properties
    Given the scenario
      """
      machine: { windows: "Windows 7", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          properties: { high-performance: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is refused with 0x80004002
    And it rests on VER-07

  Scenario: Windows 8 has no HTTP method
    Given the scenario
      """
      machine: { windows: "Windows 8", network: up, wpad: none }
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
    When bitswise predicts it
    Then the job is refused with 0x80004002
    And it rests on VER-08
    And it rests on VER-12

  Scenario: Windows 10 1607 has no ranges on demand
    Given the scenario
      """
      machine: { windows: "Windows 10 1607", network: up, wpad: none }
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
            - RequestFileRanges
            - Resume
      """
    When bitswise predicts it
    Then the job is refused with 0x80004002
    And it rests on VER-10
    And it rests on VER-09
    And it rests on VER-11

  Scenario: Windows 10 1703 has no HTTP method
    Given the scenario
      """
      machine: { windows: "Windows 10 1703", network: up, wpad: none }
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
    When bitswise predicts it
    Then the job is refused with 0x80004002
    And it rests on VER-11

  Scenario: An update brings a newer BITS
    Given the scenario
      """
      machine: { windows: "Windows Vista SP2", network: up, wpad: none, bits: "5.0" }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          properties: { high-performance: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job completes

  Scenario: A stated version of BITS
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none, bits: "5.0" }
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
    When bitswise predicts it
    Then the job is refused with 0x80004002
    And it rests on VER-17

  Scenario: A program that only asks for an interface
    Given the scenario
      """
      machine: { windows: "Windows 7", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - QueryInterface: IBackgroundCopyJob5
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
      """
    When bitswise predicts it
    Then the job completes
    And the call QueryInterface is denied with 0x80004002
    And the call QueryInterface rests on VER-16

  Scenario: A Windows that is not said
    Given the scenario
      """
      machine: { network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          properties: { high-performance: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the answer turns on machine.windows

  Scenario: A manager of the version that there is, on Server 2019
    Given the scenario
      """
      machine: { windows: "Server 2019", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          program:
            - CoCreateInstance: BackgroundCopyManager10_3
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
      """
    When bitswise predicts it
    Then the job is refused with 0x80040154
    And it rests on VER-14

  Scenario: Ranges as notifications before 10.1
    Given the scenario
      """
      machine: { windows: "Windows 10 1607", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - SetNotifyFlags: 32
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
      """
    When bitswise predicts it
    Then the call SetNotifyFlags is denied with 0x80004001
    And the call SetNotifyFlags rests on NTF-01
