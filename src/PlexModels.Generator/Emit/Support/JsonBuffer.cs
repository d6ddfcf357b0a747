namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>
        /// JSON put together in a rented buffer, to be handed to the writer as a whole: names come with their punctuation, and nothing is checked
        /// that cannot go wrong. It is the text that the writer itself would write without line breaks. Every value
        /// is followed by a comma, which the bracket that closes its object or array replaces.
        /// </summary>
        internal struct JsonBuffer
        {
            // No size that a pool has, so that what it gave is told from the first.
            private const int FirstSize = 4000;

            // Past this, and for whatever else a buffer is not made for, the value is written once more by the writer, which knows what to say.
            private const int MostBuffered = 1 << 26;

            // A writer's own limit where its options name none.
            private const int DefaultMaxDepth = 1000;

            private const int LongestInteger = 20;
            private const int LongestFloatingPoint = 128;
            private const int LongestDecimal = 31;
            private const int LongestTime = 33;
            private const int GuidLength = 36;
            private const int MostBytesOfCharacter = 3;

            // A thread's own: a pool would have to be asked and thanked for every value.
            [global::System.ThreadStatic]
            private static byte[]? t_first;

            private readonly global::System.Text.Encodings.Web.JavaScriptEncoder _encoder;
            private byte[] _bytes;
            private int _length;
            private int _depthLeft;

            private JsonBuffer(global::System.Text.Encodings.Web.JavaScriptEncoder encoder, int depthLeft)
            {
                _encoder = encoder;
                _bytes = t_first ?? new byte[FirstSize];
                t_first = null;
                _length = 0;
                _depthLeft = depthLeft;
            }

            /// <summary>Rents a buffer if it gives the same text as a writer.</summary>
            public static bool TryRent(global::System.Text.Json.Utf8JsonWriter writer, Settings settings, out JsonBuffer buffer)
            {
                var options = writer.Options;
                var encoder = options.Encoder ?? global::System.Text.Encodings.Web.JavaScriptEncoder.Default;
                if (!settings.WritesByType || options.Indented || !LeavesPlainText(encoder) || !ReferenceEquals(encoder, settings.Encoder ?? global::System.Text.Encodings.Web.JavaScriptEncoder.Default))
                {
                    buffer = default;
                    return false;
                }

                buffer = new JsonBuffer(encoder, (options.MaxDepth == 0 ? DefaultMaxDepth : options.MaxDepth) - writer.CurrentDepth);
                return true;
            }

            // An encoder of the user's own may escape any letter.
            private static bool LeavesPlainText(global::System.Text.Encodings.Web.JavaScriptEncoder encoder) =>
                ReferenceEquals(encoder, global::System.Text.Encodings.Web.JavaScriptEncoder.Default) || ReferenceEquals(encoder, global::System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

            /// <summary>Hands the one value in the buffer to the writer.</summary>
            public readonly void WriteTo(global::System.Text.Json.Utf8JsonWriter writer) =>
                writer.WriteRawValue(new global::System.ReadOnlySpan<byte>(_bytes, 0, _length - 1), skipInputValidation: true);

            public readonly void Release()
            {
                if (_bytes.Length == FirstSize)
                {
                    t_first = _bytes;
                }
                else
                {
                    global::System.Buffers.ArrayPool<byte>.Shared.Return(_bytes);
                }
            }

            public void Open(byte bracket)
            {
                if (--_depthLeft < 0)
                {
                    throw new UnbufferableException();
                }

                Reserve(null, 1)[0] = bracket;
                _length++;
            }

            public void Close(byte bracket)
            {
                _depthLeft++;
                if (_bytes[_length - 1] == (byte)',')
                {
                    _length--;
                }

                var target = Reserve(null, 2);
                target[0] = bracket;
                target[1] = (byte)',';
                _length += 2;
            }

            public void Append(MemberName name) => Reserve(name, 0);

            public void AppendName(string name)
            {
                Append(null, name);
                _bytes[_length - 1] = (byte)':';
            }

            public void AppendNull() => AppendLiteral("null,"u8);

            public void AppendRaw(string json)
            {
                EndValue(CopyAscii(global::System.MemoryExtensions.AsSpan(json), Reserve(null, json.Length + 1)));
            }

            /// <param name="name">The member's name; null for a value without one.</param>
            /// <param name="value">Its value.</param>
            public void Append(MemberName? name, string? value)
            {
                if (value is null)
                {
                    Reserve(name, 0);
                    AppendNull();
                    return;
                }

                var target = Reserve(name, value.Length + 3);
                target[0] = (byte)'"';
                var plain = CopyPlain(value, target.Slice(1));
                if (plain == value.Length)
                {
                    target[value.Length + 1] = (byte)'"';
                    target[value.Length + 2] = (byte)',';
                    _length += value.Length + 3;
                }
                else
                {
                    _length += 1 + plain;
                    AppendEscaped(value, plain);
                }
            }

            /// <inheritdoc cref="Append(MemberName, string)"/>
            public void Append(MemberName? name, long value)
            {
                global::System.Buffers.Text.Utf8Formatter.TryFormat(value, Reserve(name, LongestInteger + 1), out var written);
                EndValue(written);
            }

            /// <inheritdoc cref="Append(MemberName, string)"/>
            public void Append(MemberName? name, int value) => Append(name, (long)value);

            /// <inheritdoc cref="Append(MemberName, string)"/>
            public void Append(MemberName? name, double value)
            {
                if (double.IsNaN(value) || double.IsInfinity(value))
                {
                    throw new UnbufferableException();
                }

                EndValue(Format(value, Reserve(name, LongestFloatingPoint + 1)));
            }

            /// <inheritdoc cref="Append(MemberName, string)"/>
            public void Append(MemberName? name, float value)
            {
                if (float.IsNaN(value) || float.IsInfinity(value))
                {
                    throw new UnbufferableException();
                }

                EndValue(Format(value, Reserve(name, LongestFloatingPoint + 1)));
            }

            /// <inheritdoc cref="Append(MemberName, string)"/>
            public void Append(MemberName? name, decimal value)
            {
                global::System.Buffers.Text.Utf8Formatter.TryFormat(value, Reserve(name, LongestDecimal + 1), out var written);
                EndValue(written);
            }

            /// <inheritdoc cref="Append(MemberName, string)"/>
            public void Append(MemberName? name, bool value)
            {
                Reserve(name, 0);
                AppendLiteral(value ? "true,"u8 : "false,"u8);
            }

            /// <inheritdoc cref="Append(MemberName, string)"/>
            public void Append(MemberName? name, global::System.DateTimeOffset value)
            {
                var target = Reserve(name, LongestTime + 3);
                target[0] = (byte)'"';
                global::System.Buffers.Text.Utf8Formatter.TryFormat(value, target.Slice(1), out var written, 'O');
                EndText(target, TrimFraction(target.Slice(1, written)));
            }

            /// <inheritdoc cref="Append(MemberName, string)"/>
            public void Append(MemberName? name, global::System.DateTime value)
            {
                var target = Reserve(name, LongestTime + 3);
                target[0] = (byte)'"';
                global::System.Buffers.Text.Utf8Formatter.TryFormat(value, target.Slice(1), out var written, 'O');
                EndText(target, TrimFraction(target.Slice(1, written)));
            }

            /// <inheritdoc cref="Append(MemberName, string)"/>
            public void Append(MemberName? name, global::System.Guid value)
            {
                var target = Reserve(name, GuidLength + 3);
                target[0] = (byte)'"';
                global::System.Buffers.Text.Utf8Formatter.TryFormat(value, target.Slice(1), out var written);
                EndText(target, written);
            }

            /// <inheritdoc cref="Append(MemberName, string)"/>
            public void Append(MemberName? name, byte[] value)
            {
                var target = Reserve(name, global::System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length(value.Length) + 3);
                target[0] = (byte)'"';
                global::System.Buffers.Text.Base64.EncodeToUtf8(value, target.Slice(1), out _, out var written);
                EndText(target, written);
            }

            /// <inheritdoc cref="Append(MemberName, string)"/>
            public void Append(MemberName? name, global::System.Text.Json.JsonElement value)
            {
                var read = ElementText.AsItWas(value);
                if (ElementText.TryCopy(read, Reserve(name, read.Length + 1), _depthLeft, out var written))
                {
                    EndValue(written);
                    return;
                }

                var json = ElementText.Of(value, _encoder);
                if (value.ValueKind is global::System.Text.Json.JsonValueKind.Object or global::System.Text.Json.JsonValueKind.Array
                    && ElementText.MostDepth(json) > _depthLeft)
                {
                    throw new UnbufferableException();
                }

                json.CopyTo(Reserve(null, json.Length + 1));
                EndValue(json.Length);
            }

            private void AppendEscaped(string value, int start)
            {
                global::System.Span<char> escaped = stackalloc char[256];
                var rest = global::System.MemoryExtensions.AsSpan(value, start);
                while (rest.Length > 0)
                {
                    _encoder.Encode(rest, escaped, out var read, out var written);
                    _length += CopyText(escaped.Slice(0, written), Reserve(null, written * MostBytesOfCharacter));
                    rest = rest.Slice(read);
                }

                AppendLiteral("\","u8);
            }

            private void AppendLiteral(scoped global::System.ReadOnlySpan<byte> text)
            {
                text.CopyTo(Reserve(null, text.Length));
                _length += text.Length;
            }

            private void EndText(global::System.Span<byte> target, int length)
            {
                target[length + 1] = (byte)'"';
                EndValue(length + 2);
            }

            private void EndValue(int length)
            {
                _length += length;
                _bytes[_length++] = (byte)',';
            }

            // 2024-05-17T09:30:00.1200000+02:00: the zeros that end the fraction are left out, and a fraction of none with its point.
            private static int TrimFraction(global::System.Span<byte> time)
            {
                const int Point = 19;
                const int FractionEnd = 27;
                var end = FractionEnd;
                while (time[end - 1] == (byte)'0')
                {
                    end--;
                }

                end = end == Point + 1 ? Point : end;
                time.Slice(FractionEnd).CopyTo(time.Slice(end));
                return time.Length - (FractionEnd - end);
            }

            // Appends a name and returns the place of its value.
            private global::System.Span<byte> Reserve(MemberName? name, int size)
            {
                var room = name is null ? size : name.Room + size;
                if (_bytes.Length - _length < room)
                {
                    Grow(room);
                }

                if (name is not null)
                {
                    name.CopyTo(new global::System.Span<byte>(_bytes, _length, name.Room));
                    _length += name.Length;
                }

                return new global::System.Span<byte>(_bytes, _length, _bytes.Length - _length);
            }

            private void Grow(int size)
            {
                if (size > MostBuffered - _length)
                {
                    throw new UnbufferableException();
                }

                var longer = global::System.Buffers.ArrayPool<byte>.Shared.Rent(global::System.Math.Max(_bytes.Length * 2, _length + size));
                global::System.Buffer.BlockCopy(_bytes, 0, longer, 0, _length);
                Release();
                _bytes = longer;
            }
        }

        /// <summary>A value that only the writer can write, or say what is wrong with.</summary>
        private sealed class UnbufferableException : global::System.Exception
        {
        }
    }
}
