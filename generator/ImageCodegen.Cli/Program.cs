using ImageCodegen.Cli;

return CommandLine.Run(args);
