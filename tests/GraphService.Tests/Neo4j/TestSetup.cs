// Started when the first test asks for it.
[assembly: AssemblyFixture(typeof(TestServer))]
