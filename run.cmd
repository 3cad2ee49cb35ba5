@echo off
rem Opens the workbench on the sample, or does what is asked; builds it first when something changed since:
rem   run                  the window with the sample
rem   run FILE.wed         the window with that package
rem   run check FILE       a command; run --help tells all
setlocal
cd /d "%~dp0"
if defined WERKBANK_JDK set "JAVA_HOME=%WERKBANK_JDK:"=%"
powershell -NoProfile -Command "$b = Get-Item target\werkbank\built -ErrorAction SilentlyContinue; if (!$b -or (Get-ChildItem pom.xml, src\main, sample-projects -Recurse -File | Where-Object LastWriteTime -gt $b.LastWriteTime)) { exit 1 }"
if not errorlevel 1 goto built
echo Building, without static analysis ... 1>&2
call mvn -q -B -ntp -Pquick -DskipTests -Dmaven.test.skip package
if errorlevel 1 exit /b 1
rem The start-up cache of another build fits no longer.
if exist target\werkbank\lib\werkbank.aot del target\werkbank\lib\werkbank.aot
echo built> target\werkbank\built
:built
if "%~1"=="" (
  target\werkbank\bin\werkbank.bat sample-projects\almelo-0-6.wed
) else (
  target\werkbank\bin\werkbank.bat %*
)
