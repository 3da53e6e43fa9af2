Feature: A job's life over time

  Rule: A transient error is tried again after the retry delay

    Scenario: The server comes back between two attempts
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none, direct: false } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            retry-delay: 20m
            takes: 5m
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 30m
          - servers: { "http://files.contoso.com": { direct: true } }
          - after: 5m
          - after: 6m
          - after: 5m
        """
      When bitswise predicts it
      Then the job goes through QUEUED, TRANSIENT_ERROR, TRANSIENT_ERROR, TRANSIENT_ERROR, TRANSFERRING, TRANSFERRING, TRANSFERRED, TRANSFERRED
      And the timeline rests on LIF-08
      And the timeline rests on LIF-04

    Scenario: Nothing changes until the no-progress timeout
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none, direct: false } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            no-progress-timeout: 1d
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 25h
        """
      When bitswise predicts it
      Then the job fails in ERROR
      And the job ends in ERROR with ERROR_WINHTTP_CANNOT_CONNECT
      And it rests on LIF-10

  Rule: BITS gives up what takes too long or is forgotten

    Scenario: A download beyond its maximum time
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            maximum-download-time: 2h
            takes: 5h
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 90m
          - network: down
          - after: 2d
          - network: up
          - after: 31m
        """
      When bitswise predicts it
      Then the job fails in ERROR
      And the job ends in ERROR with BG_E_MAXDOWNLOAD_TIMEOUT
      And it rests on LIF-26
      And it rests on LIF-27

    Scenario: The job's own maximum wins over the default
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            maximum-download-time: 100d
            takes: 95d
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 96d
        """
      When bitswise predicts it
      Then the job completes in TRANSFERRED

    Scenario: A transferred job that nobody completes
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            takes: 5h
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 91d
        """
      When bitswise predicts it
      Then the job fails in CANCELLED
      And it rests on LIF-25

  Rule: What has been transferred is kept

    Scenario: A reboot in the midst of a transfer
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            takes: 5h
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 4h
          - reboot
          - after: 61m
        """
      When bitswise predicts it
      Then the job goes through QUEUED, TRANSFERRING, QUEUED, TRANSFERRING, TRANSFERRED, TRANSFERRED
      And the timeline rests on LIF-34

  Rule: Background jobs wait for those of higher priority

    Background:
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: maps
            owner: LocalSystem
            priority: low
            proxy: { usage: no-proxy }
            takes: 30m
            files: [ { remote: "http://files.contoso.com/m.cab", local: 'C:\drop\m.cab' } ]
          - name: patch
            owner: LocalSystem
            priority: high
            proxy: { usage: no-proxy }
            takes: 2h
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          - name: manual
            owner: LocalSystem
            priority: foreground
            proxy: { usage: no-proxy }
            takes: 2h
            files: [ { remote: "http://files.contoso.com/h.cab", local: 'C:\drop\h.cab' } ]
        timeline:
          - resume: maps
          - after: 10m
          - resume: patch
          - resume: manual
          - after: 1h
          - after: 2h
        """

    Scenario: A job of low priority gives way and comes again
      When bitswise predicts it
      And the job "maps" is looked at
      Then the job completes in TRANSFERRED
      And the job goes through QUEUED, TRANSFERRING, QUEUED, TRANSFERRING, TRANSFERRED, TRANSFERRED
      And the timeline rests on LIF-30
      And the timeline rests on LIF-28

    Scenario: A job in the foreground runs beside the others
      When bitswise predicts it
      And the job "manual" is looked at
      Then the job goes through SUSPENDED, QUEUED, TRANSFERRING, TRANSFERRED, TRANSFERRED

  Rule: A file that changes meanwhile

    Scenario: The remote file of a download
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            takes: 2h
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 90m
          - file-changes: http://files.contoso.com/p.cab
          - after: 90m
          - after: 30m
        """
      When bitswise predicts it
      Then the job goes through QUEUED, TRANSFERRING, TRANSFERRING, TRANSFERRING, TRANSFERRED, TRANSFERRED
      And the timeline rests on FIL-23

    Scenario: The local file of an upload
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            type: upload
            proxy: { usage: no-proxy }
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 10m
          - file-changes: 'C:\drop\p.cab'
        """
      When bitswise predicts it
      Then the job ends in ERROR with BG_E_LOCAL_FILE_CHANGED
      And it rests on FIL-24

  Rule: Somebody is told

    Scenario: A callback that takes the notification
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        accounts: { 'CONTOSO\ann': { session: interactive, administrator: false, ie-proxy: none } }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: CONTOSO\ann
            proxy: { usage: no-proxy }
            takes: 10m
            notify: { callback: true }
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 1h
        """
      When bitswise predicts it
      Then the timeline rests on NTF-06
      And the timeline rests on NTF-14
      And the timeline rests on NTF-15
      And the timeline rests on LIF-39

    Scenario: A command line
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        accounts: { 'CONTOSO\ann': { session: interactive, administrator: false, ie-proxy: none } }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: CONTOSO\ann
            proxy: { usage: no-proxy }
            takes: 10m
            notify: { command: 'C:\app\done.exe' }
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 1h
        """
      When bitswise predicts it
      Then the timeline rests on NTF-04
      And the timeline rests on NTF-06

    Scenario: A transient error
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        accounts: { 'CONTOSO\ann': { session: interactive, administrator: false, ie-proxy: none } }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: CONTOSO\ann
            proxy: { usage: no-proxy }
            takes: 10m
            notify: { callback: true }
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - servers: { "http://files.contoso.com": { answers: 503 } }
          - after: 1h
        """
      When bitswise predicts it
      Then the timeline rests on NTF-16

    Scenario: Modifications beside the end
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        accounts: { 'CONTOSO\ann': { session: interactive, administrator: false, ie-proxy: none } }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: CONTOSO\ann
            proxy: { usage: no-proxy }
            takes: 10m
            notify: { callback: true, flags: [transferred, error, modification] }
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 1h
        """
      When bitswise predicts it
      Then the timeline rests on NTF-18

    Scenario: A command line that is set when all is over
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        accounts: { 'CONTOSO\ann': { session: interactive, administrator: false, ie-proxy: none } }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: CONTOSO\ann
            proxy: { usage: no-proxy }
            takes: 10m
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 1h
          - call: { job: nightly, SetNotifyCmdLine: ['C:\app\done.exe', 'done.exe'] }
        """
      When bitswise predicts it
      Then the timeline rests on NTF-11

    Scenario: An error that neither a file nor a protocol caused
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        accounts: { 'CONTOSO\ann': { session: interactive, administrator: false, ie-proxy: none } }
        servers: { "http://files.contoso.com": { authentication: none, answers: 503 } }
        jobs:
          - name: nightly
            owner: CONTOSO\ann
            proxy: { usage: no-proxy }
            takes: 10m
            no-progress-timeout: 30m
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 1h
          - call: { job: nightly, call: GetFile }
          - call: { job: nightly, call: GetProtocol }
        """
      When bitswise predicts it
      Then the job ends in ERROR with BG_E_HTTP_ERROR_503
      And the call GetFile is denied with BG_E_FILE_NOT_AVAILABLE
      And the call GetProtocol is denied with BG_E_PROTOCOL_NOT_AVAILABLE

  Rule: Calls tell and change what they are for

    Scenario: A job is made, and one of its files renamed
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            program:
              - CreateJob
              - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
              - Resume
        timeline:
          - call: { job: nightly, SetRemoteName: { remote: "http://files.contoso.com/q.cab" } }
        """
      When bitswise predicts it
      Then the call CreateJob rests on LIF-01
      And the call SetRemoteName rests on LIF-31

  Rule: What ends with its cause is not tried again and again

    Scenario: A volume that is locked for a while
      Given the scenario
        """
        machine:
          windows: Windows 10 1809
          wpad: none
          network: up
          folders: { 'D:\drop': { exists: true, locked: true } }
          volumes: [ "C:", "D:" ]
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            takes: 10m
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'D:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 1h
          - machine: { folders: { 'D:\drop': { exists: true, locked: false } } }
          - after: 11m
        """
      When bitswise predicts it
      Then the job completes in TRANSFERRED
      And the timeline rests on LIF-13

  Rule: An upload is completed only once it is transferred

    @LIF-19
    Scenario: An upload is completed before anybody waits for it
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            type: upload
            program:
              - CreateJob
              - SetProxySettings: no-proxy
              - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
              - Resume
              - Complete
        """
      When bitswise checks it
      Then the rule LIF-19 finds an error in "Complete"

    @LIF-19
    Scenario: An upload is completed when it is transferred
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            type: upload
            program:
              - CreateJob
              - SetProxySettings: no-proxy
              - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
              - Resume
              - WaitFor: { states: [transferred, error], bounded: true }
              - Complete
        """
      When bitswise checks it
      Then the rule LIF-19 finds nothing
