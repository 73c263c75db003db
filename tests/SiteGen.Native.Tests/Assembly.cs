using SiteGen.Native.Tests;

[assembly: AssemblyFixture(typeof(NativeProgram))]
