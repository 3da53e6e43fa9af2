Feature: What group policies do to jobs

  Background:
    Given a machine that runs Windows 10 1903
    And the machine is joined to CONTOSO as PC01
    And the network is up
    And there is no WPAD
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" can be reached without a proxy

  Scenario Outline: A user has <jobs> jobs, and MaxJobsPerUser is <limit>
    Given CONTOSO\ann has <jobs> other jobs
    And the policy MaxJobsPerUser is <limit>
    And CONTOSO\ann is no administrator
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | jobs | limit | outcome |
      | 59 | none | completes |
      | 60 | none | is refused |
      | 60 | 61 | completes |
      | 4 | 4 | is refused |

  Scenario: CreateJob refuses a user with too many jobs
    Given CONTOSO\ann has 60 other jobs
    And CONTOSO\ann is no administrator
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job is refused with BG_E_TOO_MANY_JOBS_PER_USER
    And it rests on POL-05
    And it rests on POL-15
    And it rests on POL-08
    And it rests on POL-14
    And the answer is contradicted

  Scenario: CreateJob refuses users when there are too many jobs
    Given CONTOSO\bob has 300 other jobs
    And CONTOSO\ann is no administrator
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job is refused with BG_E_TOO_MANY_JOBS_PER_MACHINE
    And it rests on POL-04
    And it rests on POL-15
    And the answer is contradicted

  Scenario: An elevated administrator has no limits
    Given CONTOSO\ann is an elevated administrator
    And CONTOSO\ann has 400 other jobs
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  Scenario: A system account has no limits
    Given CONTOSO\ann has 400 other jobs
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  Scenario: Nobody says whether the user is an administrator
    Given CONTOSO\ann has 60 other jobs
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the answer turns on accounts["CONTOSO\ann"].administrator

  Scenario: Jobs of the file count, in their order
    Given CONTOSO\ann is no administrator
    And the policy MaxJobsPerUser is 1
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is called "first"
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is called "second"
    When bitswise predicts it
    And the job "second" is looked at
    Then the job is refused with BG_E_TOO_MANY_JOBS_PER_USER

  Scenario: The first job of the file is let in
    Given CONTOSO\ann is no administrator
    And the policy MaxJobsPerUser is 1
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is called "first"
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is called "second"
    When bitswise predicts it
    And the job "first" is looked at
    Then the job completes in TRANSFERRED

  @POL-05
  Scenario: Sixty jobs of a user
    Given CONTOSO\ann has 60 other jobs
    And CONTOSO\ann is no administrator
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule POL-05 finds a warning in "the job"
    And the rule POL-05 rests on POL-15

  @POL-05
  Scenario: Three jobs of a user
    Given CONTOSO\ann has 3 other jobs
    And CONTOSO\ann is no administrator
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule POL-05 finds nothing

  @POL-05
  Scenario: A limit for users above that for the computer
    Given the policy MaxJobsPerUser is 1000
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule POL-05 finds a warning in "1000"
    And the rule POL-05 rests on POL-14

  @POL-05
  Scenario: Both limits, and the wrong one is higher
    Given a machine that runs Windows 10 2004
    And the policy BITS_MaxJobsPerUser is 20
    And the policy max-jobs-per-machine is 10
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule POL-05 finds a warning in "20"

  @POL-04
  Scenario: Three hundred jobs of users
    Given CONTOSO\bob has 300 other jobs
    And CONTOSO\ann is no administrator
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule POL-04 finds a warning in "the job"

  @POL-04
  Scenario: Three hundred jobs and a system account
    Given CONTOSO\bob has 300 other jobs
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule POL-04 finds nothing

  @FIL-08
  Scenario: A policy lets three files into a job
    Given CONTOSO\ann is no administrator
    And the policy MaxFilesPerJob is 3
    And CONTOSO\ann creates a job of 4 files
    When bitswise checks it
    Then the rule FIL-08 finds a warning in "3.cab"
    And the rule FIL-08 rests on POL-06

  @FIL-08
  Scenario: A policy lets 300 files into a job
    Given CONTOSO\ann is no administrator
    And the policy MaxFilesPerJob is 300
    And CONTOSO\ann creates a job of 201 files
    When bitswise checks it
    Then the rule FIL-08 finds nothing

  Scenario: AddFile refuses more files than the policy lets in
    Given CONTOSO\ann is no administrator
    And the policy MaxFilesPerJob is 3
    And CONTOSO\ann creates a job of 4 files
    When bitswise predicts it
    Then the job is refused with BG_E_TOO_MANY_FILES_IN_JOB
    And it rests on FIL-08
    And it rests on POL-06

  Scenario: AddFile takes 201 files of an administrator
    Given CONTOSO\ann is an elevated administrator
    And CONTOSO\ann creates a job of 201 files
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  @POL-09
  Scenario: A file over SMB, where BranchCache is turned off for BITS
    Given the policy DisableBranchCache is true
    And LocalSystem creates a job that downloads "\\nas\drop\p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule POL-09 finds an info in "true"

  @POL-09
  Scenario: A file over http, where BranchCache is turned off for BITS
    Given the policy DisableBranchCache is true
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule POL-09 finds nothing

  @POL-12
  Scenario: Peer caching on Windows 10
    Given the policy EnablePeercaching is true
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule POL-12 finds a warning in "true"

  @POL-12
  Scenario: Peer caching on Windows Vista
    Given a machine that runs Windows Vista
    And the policy EnablePeercaching is true
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule POL-12 finds nothing

  @POL-12
  Scenario: Peer caching on Windows Vista with BITS 4.0
    Given a machine that runs Windows Vista
    And a machine that has BITS 4.0
    And the policy EnablePeercaching is true
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule POL-12 finds a warning in "true"

  @POL-16
  Scenario: A managed policy before 1809
    Given a machine that runs Windows 10 1607
    And the policy BandwidthThrottlingTransferRate is 64
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule POL-16 finds an info in "BandwidthThrottlingTransferRate"

  @POL-16
  Scenario: A managed policy on 1903
    Given the policy BandwidthThrottlingTransferRate is 64
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule POL-16 finds nothing

  @POL-16
  Scenario: A policy of the template on 1903
    Given the policy BITS_MaxDownloadTime is 64
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule POL-16 finds an info in "BITS_MaxDownloadTime"

  @LIF-53
  Scenario: More than a hundred jobs
    Given CONTOSO\bob has 100 other jobs
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule LIF-53 finds an info in "the job"

  @LIF-53
  Scenario: A few jobs
    Given CONTOSO\bob has 10 other jobs
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule LIF-53 finds nothing

  @LIF-12
  Scenario: A timeout beyond the policy for inactive jobs
    Given the policy JobInactivityTimeout is 20
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNoProgressTimeout | 720h                                                                 |
      | Resume               |                                                                      |
    When bitswise checks it
    Then the rule LIF-12 finds a warning in "SetNoProgressTimeout"
    And the rule LIF-12 rests on LIF-25

  @LIF-12
  Scenario: A timeout within the policy for inactive jobs
    Given the policy JobInactivityTimeout is 40
    And LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNoProgressTimeout | 720h                                                                 |
      | Resume               |                                                                      |
    When bitswise checks it
    Then the rule LIF-12 finds nothing
