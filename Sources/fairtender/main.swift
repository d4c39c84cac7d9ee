import FairtenderCLI

await Fairtender.run()
