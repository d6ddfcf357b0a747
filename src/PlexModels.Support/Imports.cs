global using global::System.Diagnostics;
global using global::System.Diagnostics.CodeAnalysis;
global using global::System.Runtime.CompilerServices;
#if HAS_ASCII
global using global::System.Runtime.InteropServices;
global using global::System.Runtime.Intrinsics;
#endif
