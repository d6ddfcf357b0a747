global using global::System.Diagnostics;
global using global::System.Diagnostics.CodeAnalysis;
global using global::System.Runtime.CompilerServices;
#if HAS_ASCII
global using global::System.Runtime.InteropServices;
global using global::System.Runtime.Intrinsics;
#endif
global using Collections = global::System.Collections.Generic;
global using Json = global::System.Text.Json;
global using Metadata = global::System.Text.Json.Serialization.Metadata;
global using Nodes = global::System.Text.Json.Nodes;
global using Serialization = global::System.Text.Json.Serialization;
global using System = global::System;
