namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    // What a user's part of a model implements is not known when the model is generated. Models are sealed, so the JIT knows it where a
    // model is made, and leaves nothing of the methods for reading. It does not know it where a model is written from generic code, which
    // classes share: there, an object's table says whether anything is to be called.

    /// <summary>Calls what a model wants to be called when it is written.</summary>
    internal static void AfterWriting(object model)
    {
        if (model is Serialization::IJsonOnSerialized callback)
        {
            callback.OnSerialized();
        }
    }

    internal ref partial struct Input
    {
        /// <summary>Calls what a model wants to be called before it is read.</summary>
        [MethodImpl(Inlined)]
        public readonly void BeforeReading(object model)
        {
            if (model is Serialization::IJsonOnDeserializing callback && IsRead)
            {
                callback.OnDeserializing();
            }
        }

        /// <summary>Calls what a model wants to be called when it is read.</summary>
        [MethodImpl(Inlined)]
        public readonly void AfterReading(object model)
        {
            if (model is Serialization::IJsonOnDeserialized callback && IsRead)
            {
                callback.OnDeserialized();
            }
        }

        // A schema is made of a model that is read from a made-up document, without a value in any member.
        private readonly bool IsRead => Settings.Schemas is null;
    }

    internal ref partial struct Output
    {
        /// <summary>Calls what a model wants to be called before it is written.</summary>
        [MethodImpl(Inlined)]
        public readonly void BeforeWriting(object model)
        {
            if (model is Serialization::IJsonOnSerializing
                or Serialization::IJsonOnSerialized)
            {
                CallBeforeWriting(model);
            }
        }

        // A buffer may be given up and the value written once more. So that nothing is called twice, a buffer is given up before the first
        // call.
        private readonly void CallBeforeWriting(object model)
        {
            if (_isBuffered)
            {
                throw new UnbufferableException(isOfType: true);
            }

            (model as Serialization::IJsonOnSerializing)?.OnSerializing();
        }
    }
}
