# Starts on Windows what the user starts, with the start-up cache and without:
#   installer/try.ps1                 the image of installer/build, from a folder with spaces and accents
#   installer/try.ps1 -Installed      the .msi, installed in such a folder and removed again
# Proven by it: the window comes with the sample open in it, is closed by its cross, and the program ends
# with code 0; what it did is in the working file, which the command line then reads; the command line
# exports. Not proven: an edit and an export by hand (installer/try does both, on Linux).
param([switch] $Installed)
$ErrorActionPreference = 'Stop'
$root = Split-Path -Parent $PSScriptRoot
$out = Join-Path $root 'target\try'
# The name in ASCII: a script without a mark at its start is read in the code page of the system.
$place = Join-Path $out ('Zo' + [char]0xEB + ' map (R&D) ' + [char]0xE9 + [char]0xE9 + 'n')
Remove-Item -Recurse -Force $out -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force $place | Out-Null
$folder = Join-Path $place 'werkbank'
$sample = Join-Path $place 'een voorbeeld.wed'
Copy-Item (Join-Path $root 'sample-projects\almelo-0-6.wed') $sample

function Run-Installer([string[]] $arguments) {
    $process = Start-Process msiexec.exe -ArgumentList ($arguments + '/qn', '/norestart') -PassThru -Wait
    if ($process.ExitCode -ne 0) { throw "msiexec $arguments ended with $($process.ExitCode)" }
}

function Wait-For([int] $seconds, [string] $what, [scriptblock] $there) {
    $until = (Get-Date).AddSeconds($seconds)
    while (-not ($found = & $there)) {
        if ((Get-Date) -gt $until) { throw "There was never $what (within $seconds s)." }
        Start-Sleep -Milliseconds 200
    }
    $found
}

# The launcher starts itself once more, and that one has the window.
function Get-Window { Get-Process werkbank -ErrorAction SilentlyContinue | Where-Object MainWindowTitle -Like '*Almelo*' }

function Invoke-Command-Line([string[]] $arguments) {
    $said = & (Join-Path $folder 'werkbank-opdracht.exe') @arguments
    if ($LASTEXITCODE -ne 0) { throw "werkbank-opdracht $arguments ended with $LASTEXITCODE" }
    $said
}

function Test-Program([string] $cache) {
    $home_ = Join-Path $place "gegevens $cache"
    New-Item -ItemType Directory -Force $home_, "$home_\tmp" | Out-Null
    $env:APPDATA = $home_
    $env:JAVA_TOOL_OPTIONS = "-XX:AOTMode=$cache -Djava.io.tmpdir=`"$home_\tmp`""
    $program = Start-Process (Join-Path $folder 'werkbank.exe') -ArgumentList "`"$sample`"" -PassThru
    $null = $program.Handle # or its exit code is not kept
    try {
        $window = Wait-For 90 'a window with the sample' {
            if ($program.HasExited) { throw "The program ended with $($program.ExitCode)." }
            Get-Window
        }
        if (-not $window.CloseMainWindow()) { throw 'The window cannot be closed.' }
        if (-not $program.WaitForExit(60000)) { throw 'The program does not end.' }
        if ($program.ExitCode -ne 0) { throw "The program ended with $($program.ExitCode)." }
    } finally {
        if (-not $program.HasExited) { Get-Process werkbank -ErrorAction SilentlyContinue | Stop-Process -Force }
    }
    $log = Get-ChildItem "$home_\tmp" -Recurse -Filter '*.log' | Get-Content
    if ($log -match 'SEVERE|Exception') { throw "There is a failure in its log: $log" }
    $made = Join-Path $home_ 'Werkbank\trajecten\Almelo-0-6.mv.db'
    if (-not ((Invoke-Command-Line 'info', $made) -match 'Almelo')) { throw 'The working file does not have the sample.' }
    Invoke-Command-Line 'export', $made, '--out', "$home_\plan.docx" | Out-Null
    if (-not (Test-Path "$home_\plan.docx")) { throw 'There is no document.' }
    Write-Output "  ok: cache $cache"
}

if ($Installed) {
    $msi = (Get-ChildItem (Join-Path $root 'target\installer\*.msi')).FullName
    Run-Installer '/i', "`"$msi`"", "INSTALLDIR=`"$folder`""
} else {
    # with its times, by which the cache knows its jars
    robocopy (Join-Path $root 'target\installer\image\werkbank') $folder /E /COPY:DAT /DCOPY:T /NFL /NDL /NJH /NJS | Out-Null
    if ($LASTEXITCODE -ge 8) { throw 'The image cannot be copied.' }
}
Write-Output "Trying $folder"
Test-Program 'on'
Test-Program 'off'
if ($Installed) {
    Run-Installer '/x', "`"$msi`""
    if (Test-Path (Join-Path $folder 'werkbank.exe')) { throw 'Left after removing: werkbank.exe' }
}
exit 0
