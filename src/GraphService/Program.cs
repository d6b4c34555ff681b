Console.WriteLine("graphservice");
